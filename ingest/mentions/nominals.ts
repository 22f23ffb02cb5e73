import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Mention } from '../layers.ts'
import { officeAt, type OfficeMatch } from './offices.ts'
import { lowerAt, mentionOf, type Reading } from './reading.ts'
import { toldOfTaking } from './taken-nominals.ts'
import { BODY_NOUNS, GROUP_NOUNS, PLACE_NOUNS } from './tables/words.ts'

/** "the Turkish leader", "Russian forces", "the army", "rebels", "the town"; `taken` are the tokens of names. */
export function findNominals(reading: Reading, named: readonly Mention[]): readonly Mention[] {
  const taken = new Map(named.flatMap((mention) => range(mention.first, mention.last).map((at) => [at, mention] as const)))
  const found: Mention[] = []
  for (let at = 0; at < reading.tokens.length;) {
    const office = taken.has(at) ? null : officeAt(reading.tokens, at)
    const mention = office
      ? (officeNominal(reading, office, taken) ?? speakerNominal(reading, office, taken))
      : taken.has(at)
        ? null
        : classNominal(reading, at, taken)
    if (mention) found.push(mention)
    at = office ? office.last : at + 1
  }
  return found
}

type Taken = ReadonlyMap<number, Mention>
const range = (first: number, last: number): readonly number[] => Array.from({ length: last - first }, (_, i) => first + i)

/** An office that announces a name ("President Orsi") is no mention of its own. */
function officeNominal(reading: Reading, { row, title, first, last, plural }: OfficeMatch, taken: Taken): Mention | null {
  const from = phraseStart(reading, first, taken)
  const owned = range(from, first).some((at) => taken.has(at)) || lowerAt(reading, last) === 'of'
  if (taken.get(last)?.kind === 'PERSON' || row.use === 'NONE' || (row.vague && !owned)) return null
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(reading.words[last - 1]?.upos ?? '')) return null
  const number = plural ? 'PLURAL' : 'SINGULAR'
  return mentionOf(reading, {
    first: from,
    last,
    head: last - 1,
    form: 'NOMINAL',
    kind: 'PERSON',
    number,
    gender: row.gender ?? null,
    office: title,
  })
}

/** "an official said that rebels took the town": who says so is told by an office that nobody holds by name. */
function speakerNominal(reading: Reading, { last }: OfficeMatch, taken: Taken): Mention | null {
  return taken.get(last)?.kind === 'PERSON' || toldOfTaking(reading, last - 1) === null ? null : classNominal(reading, last - 1, taken)
}

function classNominal(reading: Reading, at: number, taken: Taken): Mention | null {
  const word = reading.words[at]
  const told = toldOfTaking(reading, at)
  if (!word || (word.upos !== 'NOUN' && told === null) || word.relation === 'compound') return null
  const first = phraseStart(reading, at, taken)
  const kind = kindOf(word.lemma) ?? told?.kind
  if (!kind) return null
  const definite = /^(?:the|this|that|its|their|his|her)$/.test(lowerAt(reading, first))
  const owned = range(first, at).some((token) => taken.has(token))
  if (!told && !owned && !definite && !(GROUP_NOUNS.has(word.lemma) && word.features.Number === 'Plur')) return null
  return mentionOf(reading, { first, last: at + 1, head: at, form: 'NOMINAL', kind })
}

function kindOf(lemma: string): EntityKind | null {
  if (BODY_NOUNS.has(lemma)) return 'COUNTRY'
  return GROUP_NOUNS.has(lemma) ? 'ORGANIZATION' : (PLACE_NOUNS[lemma] ?? null)
}

/** Walks back over what stands before a noun within its phrase: "the Turkish", "Russia's", "its own". */
function phraseStart({ words, tokens }: Reading, head: number, taken: Taken): number {
  let first = head
  for (let at = head - 1; at >= 0 && at > head - 7; at--) {
    const { upos = '', relation = '' } = words[at] ?? {}
    const inside = taken.has(at)
      ? taken.get(at)?.kind !== 'PERSON'
      : /^(?:DET|ADJ|PART|NUM)$/.test(upos) ||
        (/^(?:compound|amod|det|nmod:poss|case)$/.test(relation) && upos !== 'ADP') ||
        tokens[at]?.text === '-'
    if (!inside || /^[,;:]$/.test(tokens[at]?.text ?? '')) break
    first = taken.get(at)?.first ?? at
    if (upos === 'DET') break
  }
  return first
}
