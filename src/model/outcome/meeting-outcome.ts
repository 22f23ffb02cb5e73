import type { DocumentClaim, DocumentMeeting } from '../document.ts'
import type { EntityKind, MeetStatus, Mode } from '../vocabulary.ts'
import { MEET_STATUSES } from '../vocabulary.ts'
import { mostPrecise } from './most-precise.ts'
import { idsIn, mostTold, type Entities } from './entity-ids.ts'

/** The most specific kind first (GUIDE.md, `place`). */
const SPECIFIC: readonly EntityKind[] = ['CITY', 'REGION', 'FACILITY', 'COUNTRY']

/** One meeting as its claims, in text order, tell it. */
export function meetingOutcome(id: string, claims: readonly DocumentClaim[], entities: Entities): DocumentMeeting {
  const placeId = placeOf(claims, entities)
  return {
    id,
    participants: participantsOf(claims),
    placeId,
    edtf: mostPrecise(claims.map((claim) => claim.time?.edtf ?? null)),
    status: statusOf(claims),
    mode: modeOf(claims, placeId),
    topic: claims.find((claim) => claim.topic !== null)?.topic ?? null,
    claimIds: claims.map((claim) => claim.id),
  }
}

/** Who takes part, each once; a side is left out where somebody takes part for it. */
function participantsOf(claims: readonly DocumentClaim[]): DocumentMeeting['participants'] {
  const found = new Map<string, DocumentMeeting['participants'][number]>()
  for (const argument of claims.flatMap((claim) => claim.arguments)) {
    const { entityId, role, forId } = argument
    if (entityId === null || (role !== 'PARTY' && role !== 'MEDIATOR')) continue
    const before = found.get(entityId)
    // "Erdogan, who mediated, met Putin": who is once told as a party is one.
    found.set(entityId, { entityId, role: before?.role === 'PARTY' ? 'PARTY' : role, ...forIdOf(forId ?? before?.forId) })
  }
  const represented = new Set([...found.values()].map((participant) => participant.forId))
  return [...found.values()].filter((participant) => !represented.has(participant.entityId))
}

const forIdOf = (forId: string | undefined) => (forId === undefined ? {} : { forId })

function placeOf(claims: readonly DocumentClaim[], entities: Entities): string | null {
  const told = claims.flatMap((claim) => idsIn(claim, 'PLACE'))
  const kinds = SPECIFIC.map((kind) => told.filter((id) => entities.get(id)?.kind === kind))
  return mostTold(kinds.find((ids) => ids.length > 0) ?? [])
}

/** What is told last; put off or called off and then to be held without a day is postponed. */
function statusOf(claims: readonly DocumentClaim[]): MeetStatus {
  const last = claims.at(-1)
  if (!last || !isMeetStatus(last.status)) return 'HELD'
  const isOff = TO_COME.has(last.status) && last.time === null && claims.some(({ status }) => OFF.has(status))
  return isOff ? 'POSTPONED' : last.status
}

const TO_COME: ReadonlySet<string> = new Set(['PLANNED', 'PROPOSED', 'POSSIBLE'])
const OFF: ReadonlySet<string> = new Set(['POSTPONED', 'CANCELLED'])

function isMeetStatus(status: string): status is MeetStatus {
  // Widened, because `includes` of a tuple asks for its own members.
  return (MEET_STATUSES as readonly string[]).includes(status)
}

function modeOf(claims: readonly DocumentClaim[], placeId: string | null): Mode {
  const told = claims.map((claim) => claim.mode).find((mode) => mode !== null && mode !== 'UNKNOWN')
  return told ?? (placeId === null ? 'UNKNOWN' : 'IN_PERSON')
}
