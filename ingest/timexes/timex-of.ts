import { dayRange, isDay } from '../../src/model/edtf.ts'
import { overlaps } from '../../src/model/span.ts'
import type { Document, Sentence, Timex } from '../layers.ts'
import { clauseVerb } from '../status/clauses.ts'
import { lemma, lower, upos, words } from '../status/lexis.ts'
import { isNominal } from '../status/nominal.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import { climb, fullRelationOf, headOf, relationOf } from '../status/tree.ts'
import { joined } from './joined.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation' | 'timexes'>

const SAYING = new Set(
  words(
    'say tell announce report confirm deny claim state declare write tweet warn insist add acknowledge admit allege assert reveal reject dismiss refuse decline repeat comment speak cancel postpone call agree decide propose offer invite urge ask',
  ),
)
/** The day of these is the day of what they carry: "due on Friday to meet", "flew to Doha on Monday to meet". */
const SCHEDULING = new Set(words('due set schedule expect plan slate'))
const MOTION = new Set(words('fly travel arrive come go visit land drive return meet gather stop stay'))

/** From this score on, event evidence and its arguments are heard. */
const SURE = 0.9

/**
 * The time expression that tells when the happening of trigger `token` was; null where its clause tells none. One that belongs to
 * a verb of saying or deciding ("said on Monday that they will meet") is not the trigger's. Two that span a time
 * ("from July 2003 to May 2004") come back as one with an interval; "by the end of the year" comes back as the year.
 */
export function timexOf(document: Read, token: number): Timex | null {
  const sentence = sentenceOf(document, token)
  if (!sentence) return null
  const ranked = document.timexes
    .filter(({ first, last, type }) => type === 'DATE' && first >= sentence.first && last <= sentence.last)
    .flatMap((timex) => {
      const rank = rankOf(document, { timex, token, sentence })
      return rank === null ? [] : [{ timex, rank: rank + (timex.edtf === null ? 0.5 : 0), distance: Math.abs(timex.first - token) }]
    })
  const [best] = ranked.toSorted((a, b) => a.rank - b.rank || a.distance - b.distance)
  const found = best?.timex ?? evidentTimex(document, token, sentence) ?? hoursAway(document, token, sentence)
  return found ? joined(document, widened(found)) : null
}

/** "received a welcome on Tuesday in Oslo, where he met": what the annotator's event evidence takes for the time, where the clause tells none. */
function evidentTimex(document: Read, token: number, sentence: Sentence): Timex | null {
  const { first, last } = sentence
  const trigger = document.tokens[token]
  const event = document.annotation.events.find((one) => trigger !== undefined && one.score >= SURE && overlaps(one.trigger, trigger))
  const times = event?.arguments.filter(({ role, score }) => role === 'TIME' && score >= SURE) ?? []
  const told = document.timexes.filter(
    (timex) =>
      timex.type === 'DATE' &&
      timex.first >= first &&
      timex.last <= last &&
      times.some((time) => overlaps(time, timex)) &&
      !isOfSaying(document, { timex, token, sentence }),
  )
  return told.find(({ edtf }) => edtf !== null) ?? told[0] ?? null
}

/** "said on Tuesday that …, hours before he met the king": hours from a day told in the sentence are of that day. */
function hoursAway(document: Read, token: number, { first, last }: Sentence): Timex | null {
  const hours = document.tokens.findIndex(
    (_, at) =>
      at >= first &&
      at < token &&
      /^(hours|minutes|moments|shortly)$/.test(lower(document, at)) &&
      /^(before|after)$/.test(lower(document, at + 1)),
  )
  if (hours < 0 || hours > last) return null
  // Another clause between is another's.
  for (let at = hours + 2; at < token; at++) if (/^([,;]|that|who|which|as|but)$/.test(lower(document, at))) return null
  return (
    document.timexes.findLast((timex) => timex.type === 'DATE' && timex.first >= first && timex.last <= hours && isDay(timex.edtf ?? '')) ??
    null
  )
}

interface Pair {
  readonly timex: Timex
  readonly token: number
  readonly sentence: Sentence
}

/** How surely the expression dates the trigger, 0 best; null where it dates something else. */
function rankOf(document: Read, pair: Pair): number | null {
  const { timex, token, sentence } = pair
  const head = headToken(document, timex)
  if (headOf(document, head) === token && /^(nmod|compound|amod|nummod)/.test(fullRelationOf(document, head))) return 0
  if (isOfSaying(document, pair)) return null
  const linear = clauseVerb(document, sentence, timex.first)
  if (isScheduled(document, timex, token)) return 2
  const owner = climb(document, head).find(
    ({ head: at }) => at === token || upos(document, at) === 'VERB' || upos(document, at) === 'AUX',
  )?.head
  if (owner === token) return 1
  if (owner !== undefined) return byOwner(document, pair, owner)
  return linear?.main === token ? 3 : null
}

/** "said on Monday", "told reporters late on Monday". */
function isOfSaying(document: Read, { timex, token, sentence }: Pair): boolean {
  const linear = clauseVerb(document, sentence, timex.first)
  return (
    linear !== null && linear.main !== token && SAYING.has(lemma(document, linear.main)) && adjacent(document, linear.last, timex.first)
  )
}

/** "are due on Friday to meet": by order, since the tree may take "due to" for one word. */
function isScheduled(document: Read, { first, last }: Timex, token: number): boolean {
  const before = lower(document, first - 1) === 'on' || lower(document, first - 1) === 'in' ? first - 2 : first - 1
  return SCHEDULING.has(lemma(document, before)) && lower(document, last) === 'to' && token > last && token <= last + 2
}

/** True where nothing but a preposition and an addressee stands between: "told reporters on Monday". */
function adjacent(document: Read, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!/^(on|in|at|late|early|earlier|later|,|reporters|journalists)$/.test(lower(document, at))) return false
  return true
}

function byOwner(document: Read, { timex, token, sentence }: Pair, owner: number): number | null {
  const relation = relationOf(document, token)
  const saying = SAYING.has(lemma(document, owner))
  if (
    headOf(document, owner) === token &&
    ['acl', 'amod'].includes(relationOf(document, owner)) &&
    (fullRelationOf(document, owner) !== 'acl:relcl' || SCHEDULING.has(lemma(document, owner)))
  )
    return 1
  if (isNominal(document, token) && headOf(document, token) === owner) {
    if (!saying) return 2
    return relation === 'obl' && token < timex.first && adjacentNoun(document, token, timex.first) ? 3 : null
  }
  if (isNominal(document, token) && !saying && climb(document, token).some(({ head }) => head === owner))
    return nominalPath(document, token, owner) ? 3 : null
  if (headOf(document, token) === owner && SCHEDULING.has(lemma(document, owner))) return 2
  if (
    headOf(document, token) === owner &&
    ['advcl', 'xcomp'].includes(relation) &&
    MOTION.has(lemma(document, owner)) &&
    lower(document, token - 1) === 'to'
  )
    return 3
  if (relation === 'conj' && headOf(document, token) === owner && timex.first < owner && !saying) return 3
  return clauseVerb(document, sentence, timex.first)?.main === token ? 4 : null
}

/** "held a round of talks on Monday": only nouns stand between the trigger and the verb. */
function nominalPath(document: Read, token: number, owner: number): boolean {
  for (const { child, head } of climb(document, token)) {
    if (!isNominal(document, child)) return false
    if (head === owner) return true
  }
  return false
}

/** "said after talks with the emir on Monday": no verb or comma between the noun and the expression. */
function adjacentNoun(document: Read, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (upos(document, at) === 'VERB' || upos(document, at) === 'AUX' || lower(document, at) === ',') return false
  return true
}

/** The token of the expression that hangs on something outside it. */
function headToken(document: Read, { first, last }: Timex): number {
  for (let at = first; at < last; at++) {
    const head = headOf(document, at)
    if (head < first || head >= last) return at
  }
  return first
}

/** "will meet by the end of the year" is some day of the year. */
function widened(timex: Timex): Timex {
  if (timex.ruleId !== 'relative/end-as-limit' || timex.edtf === null) return timex
  const edtf = timex.edtf.slice(0, /month/i.test(timex.text) ? 7 : 4)
  const days = dayRange(edtf)
  return { ...timex, edtf, from: days?.from ?? null, to: days?.to ?? null }
}
