import type { PlaceTree } from './place-tree.ts'
import { windowsOf, type Window } from './meeting-windows.ts'
import type { MeetingUnit } from './unit.ts'

/**
 * How strongly two articles' outcomes speak of one meeting; null where they cannot (DESIGN.md §4, Merging). Beyond the
 * design's conditions: one article's two meetings are two, and a single named party needs a told place and told dates.
 */
export function meetingScore(a: MeetingUnit, b: MeetingUnit, tree: PlaceTree): number | null {
  return sumOf([likeScore(a, b, tree), dateScore(a, b)])
}

/** As `meetingScore`, but whatever their dates: for the old and the new date of a meeting that a third article says was put off. */
export function likeScore(a: MeetingUnit, b: MeetingUnit, tree: PlaceTree): number | null {
  if (a.article === b.article || (a.mode !== b.mode && a.mode !== 'UNKNOWN' && b.mode !== 'UNKNOWN')) return null
  return sumOf([partyScore(a, b), placeScore(a.placeId, b.placeId, tree), a.mode === b.mode ? 1 : 0])
}

function sumOf(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0)
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
  const scores = windowsOf(a).flatMap((left) => windowsOf(b).flatMap((right) => (overlap(left, right) ? windowScore(left, right) : [])))
  return scores.length === 0 ? null : Math.max(...scores)
}

const overlap = (a: Window, b: Window): boolean => a.from <= b.to && b.from <= a.to

function windowScore(a: Window, b: Window): number {
  const ways = [a.by, b.by]
  if (ways.includes('LATER')) return 1 - Math.min(1, Math.abs(Date.parse(a.from) - Date.parse(b.from)) / (100 * 86_400_000))
  if (ways.includes('MOVED')) return ways.includes('GUESSED') ? 2 : 5
  if (ways.includes('GUESSED')) return ways.includes('TOLD') ? 3 : 1
  return a.from === b.from && a.to === b.to ? 9 : 6
}

function placeScore(a: string | null, b: string | null, tree: PlaceTree): number | null {
  if (a === null || b === null) return 1
  if (a === b) return 3
  return tree.nested(a, b) ? 2 : null
}
