import { fold } from '../../src/model/names.ts'
import type { EntityKind } from '../../src/model/vocabulary.ts'
import { COUNTRIES } from '../gazetteer/countries.ts'
import type { Mention } from '../layers.ts'
import { startsOf } from './frames.ts'
import { clauseVerb } from '../status/clauses.ts'
import { lemma, lower } from '../status/lexis.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import { timexOf } from '../timexes/timex-of.ts'
import { walk } from './paths.ts'
import { placeByOrder } from './place-by-order.ts'
import { isPlaceName, PLACES } from './place-names.ts'
import type { Reader } from './reader.ts'
import { referentsOf } from './referents.ts'
import { casesOf, childrenBy, headOf, relationOf } from './tree.ts'

/** Where a meeting's place stands from its trigger; a topic ("talks on Syria") is on none of these paths. */
const PATHS: readonly string[] = [
  '~in/at/near/outside/inside',
  // "at a hotel in Oslo".
  '~in/at/near/outside/inside ~in/at/near',
  'compound',
  '^obj[light] ~in/at/near/outside/inside',
  '^nsubj:pass ~in/at/near/outside/inside',
  '^nsubj ~in/at/near/outside/inside',
  '^obl*(for)[travel] ~to/in/into/from/on_to',
  '^obl*(for) cop',
  '^advcl[travel] ~to/in/into',
  // "stopped in Oslo to see".
  '^advcl(to) ~in/at',
  '^xcomp ~in/at/near/outside/inside',
  '^conj ~in/at/near/outside/inside',
  // "was in Kyiv for talks": the place is the predicate.
  '^obl*(for) self',
  '^nmod*(for) self',
  'obj ~in/at/near/outside/inside',
  'obj appos ~in/at/near/outside/inside',
  '~with/of/between/among ~in/at/near/outside/inside',
  '~of nmod ~in/at/near/outside/inside',
  // "was received by Roy in Oslo".
  'obl:agent ~in/at/near/outside/inside',
  // "talks with Roy during his visit to Oslo".
  '~during/on[trip] ~to/in',
  '^obj[light] ~during/on[trip] ~to/in',
  // "visited Oslo and held talks".
  '^obj[light] ^conj[visit] obj',
  '^conj[visit] obj',
  'acl ~in/at/near/outside/inside',
  // "a meeting that had been set for Oslo".
  'acl*[schedule] ~for/in/at',
]

/** Mentions of places where the happening of `trigger` is told to be, the nearest path first. */
export function placesOf(reader: Reader, trigger: number): readonly Mention[] {
  for (const path of PATHS) {
    const nodes = startsOf(reader.tree, trigger).flatMap((start) => walk(reader.tree, start, path))
    const found = nodes
      .flatMap((node) => referentsOf(reader, node))
      .flatMap(({ mention, kind, named }) => (mention && named && isPlace(path, kind) && mention.form !== 'DEMONYM' ? [mention] : []))
    if (found.length > 0) return found.map((mention) => townOf(reader, mention))
  }
  const fallbacks = [placeAfterTime, frontedPlace, therePlace, placeByOrder]
  for (const fallback of fallbacks) {
    const found = fallback(reader, trigger)
    if (found) return [found]
  }
  return []
}

/** "at the White House": the town of a seat of government, where the article names it as a place. */
function townOf(reader: Reader, mention: Mention): Mention {
  const { document } = reader
  const link = mention.form === 'METONYM' ? document.links.get(reader.chainOf(mention)?.id ?? '') : undefined
  const capitals = COUNTRIES.find(({ code }) => link === `country:${code}`)?.capitals ?? []
  const isCapital = (other: Mention) => {
    const chain = reader.chainOf(other)
    return chain?.kind === 'CITY' && capitals.some((name) => fold(name) === fold(chain.name ?? ''))
  }
  return document.mentions.find(isCapital) ?? mention
}

/** "a summit set for Tuesday in Oslo": the place right behind the trigger's own time, also where the tree hangs it on that. */
function placeAfterTime(reader: Reader, trigger: number): Mention | null {
  const { document } = reader
  const timex = timexOf(document, trigger)
  if (!timex || !/^(in|at|near|outside)$/.test(lower(document, timex.last))) return null
  return document.mentions.find((mention) => mention.first === timex.last + 1 && isPlaceName(reader, mention)) ?? null
}

/** "At Oslo on Sunday the ministers met", "That night in Oslo she mediated talks": the place that opens the trigger's clause, whatever the tree hangs it on. */
function frontedPlace(reader: Reader, trigger: number): Mention | null {
  const { document } = reader
  const sentence = sentenceOf(document, trigger)
  const verb = sentence && clauseVerb(document, sentence, trigger)
  if (!sentence || !verb || SAYING.test(lemma(document, verb.main))) return null
  const found = document.mentions.find(
    (mention) =>
      mention.first > sentence.first &&
      mention.last <= verb.first &&
      isPlaceName(reader, mention) &&
      /^(in|at|near|outside)$/.test(lower(document, mention.first - 1)) &&
      opens(reader, mention.first - 1, sentence.first) &&
      !/^('s|')$/.test(lower(document, mention.last)) &&
      clauseVerb(document, sentence, mention.first)?.main === verb.main,
  )
  return found ?? null
}

const SAYING = /^(say|tell|announce|report|confirm|deny|claim|state|declare|add|warn|write)$/

/** Nothing stands before the phrase but a time. */
const opens = ({ document }: Reader, at: number, from: number): boolean =>
  at === from || document.timexes.some(({ first, last }) => last === at && first - from <= 1)

/** "held talks there", "There, they met": the place last told before it. */
export function therePlace(reader: Reader, trigger: number): Mention | null {
  const { document, tree } = reader
  const verbs = startsOf(tree, trigger).flatMap((start) => [start, headOf(tree, start)])
  const there = verbs.flatMap((verb) => childrenBy(tree, verb, 'advmod')).find((child) => lower(document, child) === 'there')
  if (there === undefined) return null
  const before = document.mentions.filter(
    (mention) => mention.last <= there && mention.first < mention.last && isPlaceName(reader, mention) && isScene(reader, mention),
  )
  return before.toSorted((a, b) => a.first - b.first).at(-1) ?? null
}

/** "in Oslo", "since Oslo", "Oslo has seen it all before". */
const isScene = ({ tree, chainOf }: Reader, mention: Mention): boolean =>
  casesOf(tree, mention.head).some((word) => WHERE.test(word)) ||
  (relationOf(tree, mention.head).startsWith('nsubj') && chainOf(mention)?.kind === 'CITY')

const WHERE = /^(in|at|to|into|from|for|near|since)$/

/** "the Oslo talks" tells a place, "the US talks" a party. */
const isPlace = (path: string, kind: EntityKind | null): boolean => PLACES.includes(kind) && !(path === 'compound' && kind === 'COUNTRY')
