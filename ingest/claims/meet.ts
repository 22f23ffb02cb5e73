import type { MeetStatus, Mode } from '../../src/model/vocabulary.ts'
import { attributionOf } from '../attribution/attribution-of.ts'
import type { Claim, Timex } from '../layers.ts'
import { meetStatusOf } from '../status/meet-status.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import { modeOf } from '../status/mode.ts'
import { timexOf } from '../timexes/timex-of.ts'
import { argumentOf, argumentsOf, attributionsOf, evidenceOf, timeOf, tokensSpan } from './claim-parts.ts'
import type { Filled, Match } from './frames.ts'
import { isBackdrop, isMatch, isPress } from './no-meeting.ts'
import { wherePlace } from './place-by-order.ts'
import { placesOf, therePlace } from './place.ts'
import type { Reader } from './reader.ts'
import { apart } from './separate.ts'
import { topicOf } from './topic.ts'

/** The claim of a completed meeting row, or one with each partner of separate meetings, or why it is none. */
export function meetClaims(reader: Reader, match: Match): readonly Claim[] | { readonly reason: string } {
  if (isMatch(reader, match.trigger)) return { reason: 'a match of sportspeople' }
  if (isPress(reader, match.trigger)) return { reason: 'an encounter with the press' }
  if (isBackdrop(reader, match.trigger)) return { reason: 'a circumstance of something else' }
  const parties = partiesOf(match.roles)
  const told = new Set(parties.map(({ referent }) => referent.chainId ?? `node ${referent.node}`))
  const named = parties.filter(({ referent }) => referent.named)
  if (named.length === 0) return { reason: 'no party is told by name' }
  const place = placesOf(reader, match.trigger)
  const inRow = match.roles.some(({ role }) => role === 'PLACE')
  if (told.size < 2 && !parties.some(({ referent }) => referent.plural) && !inRow) return { reason: 'only one party is told' }
  const places = place.slice(0, 1).map((mention) => argumentOf(reader, 'PLACE', mention))
  return apart(reader, match.trigger, parties).map(({ parties: group, timex }) => {
    const claim = meeting(reader, match, [...argumentsOf(reader, group), ...places])
    return timex ? { ...claim, time: timeOf(reader, timex) } : claim
  })
}

/** Parties and mediators; who mediates is no party beside it. */
function partiesOf(roles: readonly Filled[]): readonly Filled[] {
  const mediating = new Set(roles.flatMap(({ role, referent }) => (role === 'MEDIATOR' ? (referent.chainId ?? []) : [])))
  return roles.filter(
    ({ role, referent }) => role === 'MEDIATOR' || (role === 'PARTY' && !(referent.chainId !== null && mediating.has(referent.chainId))),
  )
}

function meeting(reader: Reader, match: Match, args: Claim['arguments']): Claim {
  const { trigger, row } = match
  return {
    ...meetingAt(reader, trigger, { mode: row.mode ?? null, place: args.some(({ role }) => role === 'PLACE') }),
    arguments: args,
    ruleId: row.id,
    confidence: row.confidence,
  }
}

/**
 * "Roy came to Oslo on Saturday. She held talks there with Lund", "will fly to Oslo on Saturday, where she is to meet Lund": the day
 * told beside the place that "there" or "where" goes back to.
 */
function sceneTime(reader: Reader, trigger: number): Timex | null {
  const { document } = reader
  const own = sentenceOf(document, trigger)
  const place = therePlace(reader, trigger) ?? (own && wherePlace({ reader, trigger, sentence: own }))
  const sentence = place && sentenceOf(document, place.first)
  if (!place || !sentence) return null
  const near = document.timexes.filter(
    ({ first, last, type }) => type === 'DATE' && first >= place.last && first <= place.last + 1 && last <= sentence.last,
  )
  return near[0] ?? null
}

/** "flew to Oslo for a summit which opens on Friday": what begins after the day of publication has not been held. */
const dated = (status: MeetStatus, from: string | null, publishedAt: string | null): MeetStatus =>
  status === 'HELD' && from !== null && publishedAt !== null && from > publishedAt.slice(0, 10) ? 'PLANNED' : status

/** What every claim of a meeting has by its trigger alone. */
export function meetingAt(
  reader: Reader,
  trigger: number,
  told: { readonly mode: Mode | null; readonly place: boolean },
): Omit<Claim, 'arguments' | 'ruleId' | 'confidence'> {
  const { document } = reader
  const sources = attributionOf(document, trigger)
  const time = timeOf(reader, timexOf(document, trigger) ?? sceneTime(reader, trigger))
  const status = dated(meetStatusOf(document, trigger), time?.from ?? null, document.article.publishedAt)
  return {
    predicate: 'MEET',
    status: sources[0]?.polarity === 'NEGATIVE' && status !== 'REFUSED' && status !== 'CANCELLED' ? 'DENIED' : status,
    mode: told.mode ?? modeOf(document, trigger, told),
    title: null,
    topic: topicOf(reader, trigger),
    alias: null,
    trigger: tokensSpan(reader, trigger, trigger),
    time,
    attribution: attributionsOf(reader, sources),
    evidence: evidenceOf(reader, trigger),
  }
}
