import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Claim, EventArgument, EventEvidence } from '../layers.ts'
import { overlaps } from '../../src/model/span.ts'
import { argumentOf, argumentsOf } from './claim-parts.ts'
import { captureAt } from './capture.ts'
import { eventParties, withParties } from './event-parties.ts'
import { filled, mentionIn } from './filled.ts'
import { meetingAt } from './meet.ts'
import { isNoMeeting } from './no-meeting.ts'
import { placesOf } from './place.ts'
import type { Reader } from './reader.ts'
import { isCollective, type Referent } from './referents.ts'
import { headOf, lemmaOf, relationOf, uposOf } from './tree.ts'

/** A lone learned meeting is admitted from this score on, with two named parties. */
export const MEET_ALONE = 0.8
/** A party of a lone learned meeting counts from this score on. */
const PARTY = 0.8
/** One named party is enough from this score on, where another without a name or a place is told beside it. */
const WITH_ONE = 0.95
/** A lone learned capture needs one captor and one place, each told by name and sure. */
export const CAPTURE_ALONE = 0.7
const SURE = 0.9
const AGREED = 0.08

/** The frames' claims, surer and fuller where the annotator's evidence agrees, and what it alone found. */
export function learnedClaims(reader: Reader, framed: readonly Claim[]): readonly Claim[] {
  const { events } = reader.document.annotation
  const surer = framed.map((claim) => {
    const agreeing = events.find((event) => event.kind === claim.predicate && overlaps(event.trigger, claim.trigger))
    return agreeing
      ? { ...filled(reader, withParties(reader, claim, agreeing), agreeing), confidence: Math.min(0.99, claim.confidence + AGREED) }
      : claim
  })
  const alone = events.filter(
    (event) => event.kind === 'MEET' && event.score >= MEET_ALONE && !framed.some((claim) => overlaps(event.trigger, claim.trigger)),
  )
  const captures = events.filter(
    (event) => event.kind === 'CAPTURE' && event.score >= CAPTURE_ALONE && !framed.some((claim) => overlaps(event.trigger, claim.trigger)),
  )
  return [
    ...surer,
    ...unlessTold(
      surer,
      alone.flatMap((event) => meetingOf(reader, event) ?? []),
    ),
    ...captures.flatMap((event) => captureOf(reader, event) ?? []),
  ]
}

/** "held talks with Roy as she launches a new round of talks": one party alone of whom a meeting with another is told tells nothing new. */
function unlessTold(framed: readonly Claim[], alone: readonly Claim[]): readonly Claim[] {
  const parties = (claim: Claim) => claim.arguments.filter(({ role }) => role === 'PARTY').map(({ entityId }) => entityId)
  const others = [...framed, ...alone].filter((claim) => claim.predicate === 'MEET' && parties(claim).length > 1)
  return alone.filter((claim) => {
    const [only, second] = parties(claim)
    return second !== undefined || !others.some((other) => parties(other).includes(only ?? null))
  })
}

function meetingOf(reader: Reader, event: EventEvidence): Claim | null {
  if (isNoMeeting(reader, event.trigger.first)) return null
  const parties = eventParties(reader, event, PARTY)
  const named = parties.filter(({ referent }) => referent.named)
  if (named.length === 0) return null
  const told: Claim = {
    ...meetingAt(reader, event.trigger.first, { mode: null, place: false }),
    arguments: argumentsOf(reader, named),
    ruleId: 'model/meet',
    confidence: event.score * 0.7,
  }
  if (named.length > 1) return filled(reader, placed(reader, told, event.trigger.first), event)
  const claim = filled(reader, told, event)
  const [only] = named
  if (!only || event.score < WITH_ONE) return null
  const place = claim.arguments.some(({ role }) => role === 'PLACE')
  return maySitAlone(reader, event, {
    referent: only.referent,
    beside: parties.length > 1 || isBeside(reader, event, only.referent),
    place,
  })
    ? claim
    : null
}

/** "will hold no talks with world powers": the evidence tells another party, whom no word of the lists names. */
const isBeside = (reader: Reader, event: EventEvidence, { node, mention }: Referent): boolean =>
  uposOf(reader.tree, event.trigger.first) === 'NOUN' &&
  event.arguments.some(
    (argument) =>
      argument.role === 'PARTY' &&
      argument.score >= PARTY &&
      !(argument.first <= node && node < argument.last) &&
      !(mention && overlaps(argument, mention)) &&
      uposOf(reader.tree, argument.last - 1) !== 'PROPN',
  )

interface Told {
  readonly referent: Referent
  /** Another party is told without a name. */
  readonly beside: boolean
  readonly place: boolean
}

/** A body alone sits with itself ("the cabinet met"); its people do not ("Chilean envoys arrived for talks"), nor do those of a summit. */
function maySitAlone({ tree }: Reader, event: EventEvidence, { referent: { kind, mention }, beside, place }: Told): boolean {
  if (kind === 'PERSON') return place || beside
  if (place && lemmaOf(tree, event.trigger.first) === 'summit') return true
  if (!mention) return false
  let at = mention.head
  while (relationOf(tree, at) === 'conj') at = headOf(tree, at)
  const noun = MODIFYING.test(relationOf(tree, at)) ? headOf(tree, at) : -1
  if (noun < 0) return beside
  return isCollective(lemmaOf(tree, noun)) && tree.words[noun]?.features.Number === 'Plur'
}

const MODIFYING = /^(?:amod|compound|nmod)/

function captureOf(reader: Reader, event: EventEvidence): Claim | null {
  const only = (role: EventArgument['role'], kinds: readonly EntityKind[]) => {
    const told = event.arguments.filter((argument) => argument.role === role && argument.score >= SURE)
    const mentions = told.flatMap((argument) => mentionIn(reader, argument, kinds) ?? [])
    return mentions.length === 1 ? mentions[0] : undefined
  }
  const captor = only('CAPTOR', ['COUNTRY', 'ORGANIZATION'])
  const place = only('PLACE', ['CITY', 'REGION', 'FACILITY'])
  if (!captor || !place) return null
  return {
    ...captureAt(reader, event.trigger.first),
    arguments: [argumentOf(reader, 'CAPTOR', captor), argumentOf(reader, 'PLACE', place)],
    ruleId: 'model/capture',
    confidence: event.score * 0.7,
  }
}

/** With the place that the wording tells; the evidence of two meetings in one sentence may mix theirs. */
function placed(reader: Reader, claim: Claim, trigger: number): Claim {
  if (claim.arguments.some(({ role }) => role === 'PLACE')) return claim
  const places = placesOf(reader, trigger).slice(0, 1)
  return { ...claim, arguments: [...claim.arguments, ...places.map((mention) => argumentOf(reader, 'PLACE', mention))] }
}
