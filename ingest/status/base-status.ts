import type { CaptureStatus, MeetStatus } from '../../src/model/vocabulary.ts'
import type { Sentence } from '../layers.ts'
import { clauseVerb } from './clauses.ts'
import { lemma, lower } from './lexis.ts'
import { ASPECT, AWAITING, GOING_ON, LIGHT } from './light-verbs.ts'
import { isNominal, phraseStart } from './nominal.ts'
import type { Read } from './operators.ts'
import { groupOf, isDenied } from './operators.ts'
import { sentenceOf } from './sentence-of.ts'
import { childrenOf, climb, headOf, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'

export interface Base {
  readonly status: MeetStatus | CaptureStatus
  readonly ruleId: string
  readonly cue: number | null
  /** True where a light verb tells that a noun's happening took place or did not: "the planned meeting took place". */
  readonly carried?: boolean
}

const UNDER_WAY = /\b(?:under ?way|in progress|ongoing|on-going|in session)\b/i
const AHEAD = /\b(?:tomorrow|next (?:week|month|year)|later (?:this|today|on)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/g
/** "next month's summit", "the upcoming talks". */
const COMING = /^(next|upcoming|forthcoming|coming|imminent|future)$/

/** What tense, mood and negation alone say, before any cue around the trigger is asked. */
export function baseStatus(document: Read, token: number, meet: boolean): Base {
  const noun = isNominal(document, token)
  const carrier = noun ? carrierOf(document, token) : aspectOf(document, token)
  const group = carrier === null ? null : sharedGroup(document, carrier)
  const ahead = noun && meet ? aheadOf(document, token) : null
  const read = ahead ?? (group ? byGroup(document, { group, token, meet, noun }) : done(meet))
  const over =
    noun &&
    group?.form === 'FINITE' &&
    group.time === 'PAST' &&
    lemma(document, group.main) !== 'be' &&
    LIGHT.has(lemma(document, group.main))
  const base = over ? { ...read, carried: true } : read
  if (!group?.negated && (isDenied(document, token) || (noun && carrier !== null && isDenied(document, carrier))))
    return { ...base, status: 'DENIED', ruleId: 'negation/trigger' }
  const condition = carrier === null ? null : base.status === 'DENIED' ? ownCondition(document, carrier) : conditional(document, carrier)
  if (condition !== null) return { status: meet ? 'POSSIBLE' : 'INTENDED', ruleId: 'condition/if', cue: condition }
  const open = meet && noun && base.status !== 'DENIED' ? anyOf(document, token) : null
  return open === null ? base : { status: 'POSSIBLE', ruleId: 'determiner/any', cue: open }
}

/** "asked about any meeting with the envoy": nobody says that there was one. */
const anyOf = (document: Read, token: number): number | null =>
  childrenOf(document, token).find((child) => child < token && lower(document, child) === 'any') ?? null

const done = (meet: boolean): Base => ({ status: meet ? 'HELD' : 'REPORTED', ruleId: 'tense/past', cue: null })

interface Reading {
  readonly group: VerbGroup
  readonly token: number
  readonly meet: boolean
  readonly noun: boolean
}

function byGroup(document: Read, { group, token, meet, noun }: Reading): Base {
  const at = (status: Base['status'], ruleId: string): Base => ({ status, ruleId, cue: group.first })
  if (group.negated) return at(meet && !noun && group.time === 'FUTURE' && group.modal === null ? 'REFUSED' : 'DENIED', 'negation/verb')
  if (group.modal && /may|might|could|can/.test(group.modal)) return at(meet ? 'POSSIBLE' : 'INTENDED', 'modal/possible')
  if (group.modal && /should|must|ought/.test(group.modal)) return at(meet ? 'PROPOSED' : 'INTENDED', 'modal/proposed')
  if (group.form === 'FINITE' && group.time === 'FUTURE') return at(meet ? 'PLANNED' : 'INTENDED', 'tense/future')
  if (!meet) return group.progressive && group.time === 'PRESENT' ? at('ATTEMPTED', 'tense/ongoing') : done(meet)
  if (group.form === 'INFINITIVE' && purposeAhead(document, group.main)) return at('PLANNED', 'purpose/ahead')
  return ongoing(document, { group, token, meet, noun }) ?? done(meet)
}

function ongoing(document: Read, { group, token, noun }: Reading): Base | null {
  const sentence = sentenceOf(document, token)
  const present =
    group.form === 'FINITE' && (group.time === 'PRESENT' || (group.perfect && group.progressive && lower(document, group.first) !== 'had'))
  if (!present || !sentence) return null
  if (isDatedAhead(document, group, sentence) && (group.progressive || !sentence.headline))
    return { status: 'PLANNED', ruleId: 'tense/timetable', cue: group.first }
  const underWay = UNDER_WAY.test(document.article.text.slice(sentence.start, sentence.end))
  if (group.progressive || (noun && (GOING_ON.has(lemma(document, group.main)) || underWay)))
    return { status: 'ONGOING', ruleId: 'tense/ongoing', cue: group.first }
  return null
}

/** "meet on Friday": the day stands in the verb's own clause; "Lund, who is in Oslo on Friday, says the talks come at a bad time" sets none. */
function isDatedAhead(document: Read, group: VerbGroup, sentence: Sentence): boolean {
  const prose = document.article.text.slice(sentence.start, sentence.end)
  return [...prose.matchAll(AHEAD)].some(({ index }) => {
    const at = document.tokens.findIndex(({ end }) => end > sentence.start + index)
    return clauseVerb(document, sentence, at)?.main === group.main
  })
}

/** The verb that lends a noun of meeting its tense: its light verb or copula, else the verb of its clause. */
function carrierOf(document: Read, token: number): number | null {
  // "one-on-one talks" that the tags call a verb lends no tense.
  if ((groupOf(document, token)?.main ?? token) !== token) return token
  const way = climb(document, token)
  const step = way.find(({ head }) => groupOf(document, head) !== null)
  // "never without two encounters: an audience, and a dinner": the apposition tells of its own.
  if (!step || way.slice(0, way.indexOf(step)).some(({ child }) => relationOf(document, child) === 'appos')) return null
  const direct = headOf(document, token) === step.head
  const relation = relationOf(document, step.child)
  const own = direct && (relation === 'nsubj' || relation === 'obl')
  return own || LIGHT.has(lemma(document, step.head)) ? step.head : null
}

/** The verb that tells a verbal trigger's time: "will start meeting". */
function aspectOf(document: Read, token: number): number {
  const head = headOf(document, token)
  return head >= 0 && relationOf(document, token) === 'xcomp' && ASPECT.has(lemma(document, head)) ? head : token
}

/** "will meet and hold talks": the second verb shares the auxiliaries of the first. */
function sharedGroup(document: Read, token: number): VerbGroup | null {
  const group = groupOf(document, token)
  const first = headOf(document, token)
  if (relationOf(document, token) !== 'conj' || first < 0 || group?.first !== group?.main) return group
  const shared = groupOf(document, first)
  return shared &&
    group &&
    (shared.time === 'FUTURE' || shared.form === 'INFINITIVE' || shared.negated) &&
    lower(document, token) === lemma(document, token)
    ? shared
    : group
}

/** A meeting that the words around its noun put ahead: by order, since the tree may hang "ahead" elsewhere. */
function aheadOf(document: Read, token: number): Base | null {
  const first = measureStart(document, phraseStart(document, token))
  const preposition = lower(document, first - 1)
  const at = (cue: number, ruleId: string): Base => ({ status: 'PLANNED', ruleId, cue })
  for (let word = first; word < token; word++) if (COMING.test(lower(document, word))) return at(word, 'modifier/coming')
  if (preposition === 'before' || preposition === 'until') return at(first - 1, 'preposition/before')
  if (preposition === 'of' && lower(document, first - 2) === 'ahead') return at(first - 2, 'preposition/before')
  if (preposition === 'for' && awaits(document, token)) return mayTravel(document, token) ?? at(first - 1, 'purpose/ahead')
  if (preposition === 'during' || preposition === 'amid') return during(document, first - 1)
  return preposition === 'after' && willFollow(document, token) ? at(first - 1, 'preposition/after') : null
}

const MEASURE = /^(round|day|series|week|hour|set|month)$/

/** "for two days of talks", "during a sixth round of talks": the preposition stands before the measure. */
function measureStart(document: Read, first: number): number {
  const measured = lower(document, first - 1) === 'of' && MEASURE.test(lemma(document, first - 2))
  return measured ? phraseStart(document, first - 2) : first
}

/** "The raid comes during talks": they go on; what was said or done during talks tells that they were held. By order, as the tree may hang the phrase on what was said. */
function during(document: Read, cue: number): Base | null {
  const sentence = sentenceOf(document, cue)
  const group = sentence && clauseVerb(document, sentence, cue)
  if (group?.form !== 'FINITE' || group.modal !== null) return null
  if (group.time === 'PAST') return { status: 'HELD', ruleId: 'preposition/during', cue }
  return group.time === 'PRESENT' ? { status: 'ONGOING', ruleId: 'preposition/during', cue } : null
}

/** "may travel to Oslo for talks". */
function mayTravel(document: Read, token: number): Base | null {
  const group = overGroup(document, token)
  const open = group?.modal && /may|might|could|can/.test(group.modal)
  return group && open ? { status: 'POSSIBLE', ruleId: 'modal/possible', cue: group.first } : null
}

/** "will meet the premier after talks with the king": both are to come; "the two will, after talks that failed," is not read here. */
function willFollow(document: Read, token: number): boolean {
  const group = overGroup(document, token)
  return group?.time === 'FUTURE' && group.form === 'FINITE' && group.modal === null && group.main < token
}

function overGroup(document: Read, token: number): VerbGroup | null {
  const step = climb(document, token).find(({ head }) => groupOf(document, head) !== null)
  return step ? groupOf(document, step.head) : null
}

/** "left for talks", "is in Egypt for talks", "will be in China next week for talks". */
function awaits(document: Read, token: number): boolean {
  const step = climb(document, token).find(({ head }) => groupOf(document, head) !== null)
  const group = overGroup(document, token)
  if (!step || !group || group.negated) return false
  const present = group.time === 'PRESENT' && group.form === 'FINITE' && lemma(document, group.main) === 'be'
  return present || group.time === 'FUTURE' || awaiting(document, step.head)
}

/** "left for Doha to meet" is yet to come, "flew to Doha to meet" has been. */
function purposeAhead(document: Read, verb: number): boolean {
  const head = overTrip(document, verb)
  if (head < 0) return false
  const group = groupOf(document, head)
  return (
    awaiting(document, head) ||
    group?.time === 'FUTURE' ||
    (group?.time === 'PRESENT' && group.form === 'FINITE') ||
    group?.form === 'INFINITIVE'
  )
}

/** The verb that an infinitive of purpose hangs on, also by a trip: "embarked on a visit to Oslo to meet". */
function overTrip(document: Read, verb: number): number {
  const head = headOf(document, verb)
  const relation = relationOf(document, verb)
  if (relation === 'advcl' || relation === 'xcomp') return head
  if (relation !== 'acl' || !/^(visit|trip|tour|mission|journey)$/.test(lemma(document, head))) return -1
  return climb(document, head).find(({ head: over }) => groupOf(document, over) !== null)?.head ?? -1
}

const awaiting = (document: Read, verb: number): boolean => verb >= 0 && AWAITING.has(lemma(document, verb))

/** "will back the bill if he does not meet Roy". */
const ownCondition = (document: Read, token: number): number | null =>
  childrenOf(document, token).find(
    (child) => relationOf(document, child) === 'mark' && /^(if|unless|whether|provided)$/.test(lower(document, child)),
  ) ?? null

/** The "if" or "unless" of the trigger's clause or of one over it. */
function conditional(document: Read, token: number): number | null {
  for (const at of [token, ...climb(document, token).map(({ head }) => head)]) {
    const mark = ownCondition(document, at)
    if (mark !== null) return mark
    if (relationOf(document, at) === 'acl') return null
  }
  return null
}
