import type { DocumentMeeting } from '../document.ts'
import { distinct } from '../order.ts'
import { dayRange } from '../edtf.ts'
import { claimsIn, unitOf, type MeetingUnit, type OneArticle, type Participant } from './unit.ts'

export function meetingUnit(meeting: DocumentMeeting, article: OneArticle): MeetingUnit {
  const { entityOf } = article
  const participants = onceEach(
    meeting.participants.flatMap(({ entityId, role, forId }) => {
      const resolved = entityOf(entityId)
      return resolved === null ? [] : [{ entityId: resolved, role, forId: forId === undefined ? null : entityOf(forId) }]
    }),
  )
  return {
    ...unitOf(meeting, article),
    participants,
    sides: distinct(participants.map(({ entityId, forId }) => forId ?? entityId)),
    unnamed: meeting.participants.some(({ entityId }) => entityOf(entityId) === null),
    placeId: meeting.placeId === null ? null : entityOf(meeting.placeId),
    otherDates: otherDates(meeting, article),
    status: meeting.status,
    mode: meeting.mode,
    topic: meeting.topic ?? null,
  }
}

function otherDates({ claimIds, edtf }: DocumentMeeting, article: OneArticle): MeetingUnit['otherDates'] {
  const claims = claimsIn(claimIds, article)
  if (!claims.some(({ status }) => status === 'POSTPONED')) return []
  const others = distinct(claims.flatMap((claim) => (claim.edtf === null || claim.edtf === edtf ? [] : [claim.edtf])))
  return others.flatMap((other) => dayRange(other) ?? [])
}

/** Two chains may be one entity; who is once told as a party is one. */
function onceEach(participants: readonly Participant[]): Participant[] {
  const found = new Map<string, Participant>()
  for (const participant of participants) {
    const before = found.get(participant.entityId)
    const role = before?.role === 'PARTY' ? 'PARTY' : participant.role
    found.set(participant.entityId, { ...participant, role, forId: participant.forId ?? before?.forId ?? null })
  }
  return [...found.values()]
}
