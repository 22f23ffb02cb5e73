import type { DerivedGraph, DerivedMeeting } from '../graph.ts'
import { compare, sortBy } from '../order.ts'
import type { CopyOf } from './copies.ts'
import { aboutEdges, commonOf, datesOf, tellingsOf } from './happening.ts'
import { MEETING_STATUS_TABLE } from './meeting-status.ts'
import type { PlaceTree } from './place-tree.ts'
import { decide } from './status-row.ts'
import type { MeetingUnit, Participant } from './unit.ts'
import { mostTold } from './votes.ts'

type Tables = Pick<DerivedGraph, 'meetings' | 'participatesIn' | 'heldIn' | 'aboutMeeting' | 'meets'>

interface Context {
  readonly tree: PlaceTree
  readonly copyOf: CopyOf
}

/** Nodes and edges of the meetings; each group of units is one meeting, in the order of saying. */
export function meetingTables(groups: readonly (readonly MeetingUnit[])[], context: Context): Tables {
  const all = groups.map((units) => tablesOf(units, context))
  return {
    meetings: all.flatMap(({ meetings }) => meetings),
    participatesIn: all.flatMap(({ participatesIn }) => participatesIn),
    heldIn: all.flatMap(({ heldIn }) => heldIn),
    aboutMeeting: all.flatMap(({ aboutMeeting }) => aboutMeeting),
    meets: all.flatMap(({ meets }) => meets),
  }
}

function tablesOf(units: readonly MeetingUnit[], { tree, copyOf }: Context): Tables {
  const id = `meeting:${units[0]?.anchor ?? ''}`
  const meeting: DerivedMeeting = {
    id,
    ...decide(MEETING_STATUS_TABLE, tellingsOf(units, copyOf)),
    ...commonOf(units, copyOf),
    ...datesOf(sinceMoved(units)),
    mode: modeOf(units),
    topic: mostTold(units.flatMap(({ topic, article }) => (topic === null ? [] : [{ value: topic, article }]))),
  }
  const participants = participantsOf(units)
  const placeId = placeOf(units, tree)
  return {
    meetings: [meeting],
    participatesIn: participants.map(({ entityId, role, forId }) => ({ from: entityId, to: id, role, forId })),
    heldIn: placeId === null ? [] : [{ from: id, to: placeId }],
    aboutMeeting: aboutEdges(units, id),
    meets: pairs(participants).map(([from, to]) => ({ from, to, meetingId: id, ...edgeOf(meeting) })),
  }
}

/** Of what was put off the tellings of its new date, where one is told; the old one stays in its claims. */
function sinceMoved(units: readonly MeetingUnit[]): readonly MeetingUnit[] {
  const moved = units.findLastIndex(({ otherDates, status }) => otherDates.length > 0 || status === 'POSTPONED')
  const since = units.slice(units[moved]?.status === 'POSTPONED' ? moved + 1 : Math.max(moved, 0))
  return since.some(({ edtf }) => edtf !== null) ? since : units
}

const edgeOf = ({ status, dateFrom, dateTo }: DerivedMeeting) => ({ status, dateFrom, dateTo })

function modeOf(units: readonly MeetingUnit[]): MeetingUnit['mode'] {
  const count = (mode: MeetingUnit['mode']) => units.filter((unit) => unit.mode === mode).length
  if (count('IN_PERSON') + count('CALL') === 0) return 'UNKNOWN'
  return count('CALL') > count('IN_PERSON') ? 'CALL' : 'IN_PERSON'
}

/** Whom one article calls a party is one; the first told side holds. */
function participantsOf(units: readonly MeetingUnit[]): Participant[] {
  const found = new Map<string, Participant>()
  for (const participant of units.flatMap(({ participants }) => participants)) {
    const before = found.get(participant.entityId)
    const role = before?.role === 'PARTY' ? 'PARTY' : participant.role
    found.set(participant.entityId, { ...participant, role, forId: before?.forId ?? participant.forId })
  }
  return sortBy(found.values(), ({ entityId }) => [entityId])
}

/** The narrowest place, of equally narrow ones the one that most articles tell. */
function placeOf(units: readonly MeetingUnit[], tree: PlaceTree): string | null {
  const told = units.flatMap(({ placeId, article }) => (placeId === null ? [] : [{ value: placeId, article }]))
  const deepest = Math.max(...told.map(({ value }) => tree.depth(value)))
  return mostTold(told.filter(({ value }) => tree.depth(value) === deepest))
}

/** Unordered pairs that face each other: not two of one side, nor somebody and whom they speak for. */
function pairs(participants: readonly Participant[]): [string, string][] {
  return participants.flatMap((a, index) =>
    participants
      .slice(index + 1)
      .filter((b) => !together(a, b))
      .map((b): [string, string] => (compare(a.entityId, b.entityId) < 0 ? [a.entityId, b.entityId] : [b.entityId, a.entityId])),
  )
}

const together = (a: Participant, b: Participant): boolean =>
  a.forId === b.entityId || b.forId === a.entityId || (a.forId !== null && a.forId === b.forId)
