import type { Mention, Sentence } from '../layers.ts'
import { lemma, lower, upos } from '../status/lexis.ts'
import { isNominal, phraseStart } from '../status/nominal.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import { childrenOf, climb } from '../status/tree.ts'
import type { Reader } from './reader.ts'
import { isPlaceName } from './place-names.ts'

/** A place that the words around the trigger tell by their order, where the tree may hang them anywhere; null where none does. */
export function placeByOrder(reader: Reader, trigger: number): Mention | null {
  const sentence = sentenceOf(reader.document, trigger)
  if (!sentence) return null
  const site: Site = { reader, trigger, sentence }
  return wherePlace(site) ?? purposePlace(site) ?? leftPlace(site)
}

export interface Site {
  readonly reader: Reader
  readonly trigger: number
  readonly sentence: Sentence
}

/** "flew to Oslo on Sunday, where they are to meet": the name before the "where" that opens the trigger's clause. */
export function wherePlace({ reader, trigger, sentence }: Site): Mention | null {
  const { document } = reader
  const over = [trigger, ...climb(document, trigger).map(({ head }) => head)]
  const opened = over.findIndex((verb) => childrenOf(document, verb).some((child) => isWhere(reader, child) && child < trigger))
  const where = opened < 0 ? undefined : childrenOf(document, over[opened] ?? trigger).find((child) => isWhere(reader, child))
  if (where === undefined || where < sentence.first) return null
  return placeEnding(reader, beforeTime(reader, lower(document, where - 1) === ',' ? where - 1 : where))
}

const isWhere = ({ document }: Reader, token: number): boolean => lower(document, token) === 'where'

/** "is in Oslo for talks", "spoke in Oslo on Friday after a meeting", "went to Oslo Friday for talks". */
function purposePlace({ reader, trigger }: Site): Mention | null {
  const { document } = reader
  if (!isNominal(document, trigger)) return null
  const preposition = phraseStart(document, trigger) - 1
  if (!/^(for|after|following|during)$/.test(lower(document, preposition))) return null
  const end = beforeTime(reader, lower(document, preposition - 1) === ',' ? preposition - 1 : preposition)
  const place = placeEnding(reader, end)
  return place && /^(in|to|into|at)$/.test(lower(document, beforeDescription(reader, place.first))) ? place : null
}

/** "left Oslo after talks", "Before leaving Oslo, she held talks". */
function leftPlace({ reader, trigger, sentence }: Site): Mention | null {
  const { document } = reader
  for (let verb = sentence.first; verb < trigger; verb++) {
    if (!/^(leave|depart)$/.test(lemma(document, verb)) || upos(document, verb) !== 'VERB') continue
    const after = between(reader, verb, trigger).some((word) => /^(after|following)$/.test(word))
    if (after !== (lower(document, verb - 1) !== 'before')) continue
    const place = document.mentions.find(
      (mention) => mention.first > verb && mention.first <= verb + 6 && isPlaceName(reader, mention) && !isOwner(reader, mention),
    )
    return place && !between(reader, verb, place.first).some((word) => /^(for|to|after|by|with)$/.test(word)) ? place : null
  }
  return null
}

const isOwner = ({ document }: Reader, { last }: Mention): boolean => /^['’]s?$/.test(lower(document, last))

const between = ({ document }: Reader, from: number, to: number): readonly string[] =>
  document.tokens.slice(from + 1, to).map(({ text }) => text.toLowerCase())

/** Where the time that ends at `end` begins, with its preposition; `end` itself where none stands there. */
function beforeTime({ document }: Reader, end: number): number {
  const timex = document.timexes.find(({ last }) => last === end)
  if (!timex) return end
  return /^(on|in|late|early)$/.test(lower(document, timex.first - 1)) ? timex.first - 1 : timex.first
}

/** The preposition's place before "the capital, Oslo", "neighbouring Peru". */
function beforeDescription({ document }: Reader, first: number): number {
  let at = first - 1
  while (first - at < 6 && (/^(ADJ|DET|NOUN)$/.test(upos(document, at)) || lower(document, at) === ',')) at--
  return at
}

const placeEnding = (reader: Reader, end: number): Mention | null =>
  reader.document.mentions.find((mention) => mention.last === end && mention.first < end && isPlaceName(reader, mention)) ?? null
