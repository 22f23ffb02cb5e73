import { addDays, type DayRange } from '../edtf.ts'
import type { PlaceTree } from './place-tree.ts'
import type { MeetingUnit } from './unit.ts'

/** How far from publication an undated meeting may lie, in days. */
const UNDATED = 14

/** The days in which a unit's meeting may lie; null where neither its date nor its day of publication is known. */
export function windowOf({ range, day }: MeetingUnit): DayRange | null {
  return range ?? (day === null ? null : { from: addDays(day, -UNDATED), to: addDays(day, UNDATED) })
}

/**
 * How strongly two articles' outcomes speak of one meeting; null where they cannot (DESIGN.md §4, Merging). Beyond the
 * design's conditions: one article's two meetings are two, and a single named party needs a told place and told dates.
 */
export function meetingScore(a: MeetingUnit, b: MeetingUnit, tree: PlaceTree): number | null {
  if (a.article === b.article || (a.mode !== b.mode && a.mode !== 'UNKNOWN' && b.mode !== 'UNKNOWN')) return null
  const parts = [partyScore(a, b), dateScore(a, b), placeScore(a.placeId, b.placeId, tree)]
  if (!parts.every((part) => part !== null)) return null
  return parts.reduce((sum, part) => sum + part, a.mode === b.mode ? 1 : 0)
}

function partyScore(a: MeetingUnit, b: MeetingUnit): number | null {
  const [left, right] = [idsOf(a), idsOf(b)]
  if (left.length < 2 || right.length < 2) return lonely(a, b) ? 40 : (sidesScore(a.sides, b.sides) ?? null)
  if (isNested(left, right)) return left.length === right.length ? 50 : 40
  return sidesScore(a.sides, b.sides)
}

const idsOf = ({ participants }: MeetingUnit): string[] => participants.map(({ entityId }) => entityId)

function sidesScore(a: readonly string[], b: readonly string[]): number | null {
  if (a.length < 2 || b.length < 2 || !isNested(a, b)) return null
  return a.length === b.length ? 30 : 20
}

/** "Zelenskyy met a diplomat in Cork on Tuesday": one named party each, the same, with place and date told alike. */
function lonely(a: MeetingUnit, b: MeetingUnit): boolean {
  const [left, right] = [idsOf(a), idsOf(b)]
  const same = left.length === 1 && right.length === 1 && left[0] === right[0]
  return same && a.placeId !== null && a.placeId === b.placeId && a.edtf !== null && a.edtf === b.edtf
}

/** Whether the smaller set lies within the larger. */
function isNested(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a]
  return small.every((id) => large.includes(id))
}

function dateScore(a: MeetingUnit, b: MeetingUnit): number | null {
  const [left, right] = [windowOf(a), windowOf(b)]
  if (!left || !right || left.from > right.to || right.from > left.to) return null
  if (a.range && b.range) return left.from === right.from && left.to === right.to ? 9 : 6
  return a.range || b.range ? 3 : 1
}

function placeScore(a: string | null, b: string | null, tree: PlaceTree): number | null {
  if (a === null || b === null) return 1
  if (a === b) return 3
  return tree.nested(a, b) ? 2 : null
}
