import { compareKeys, groupBy, sortBy } from '../order.ts'
import { joinByScore, type ScoredPair } from './join-by-score.ts'
import { indexByAnchor, type Merged } from './judged-groups.ts'
import { obey, type Verdicts } from './judged.ts'
import { likeScore, meetingScore } from './meeting-score.ts'
import { windowsOf } from './meeting-windows.ts'
import type { PlaceTree } from './place-tree.ts'
import type { MeetingUnit } from './unit.ts'

/** Units of all articles put together to meetings; each group in the order of saying. */
export function mergeMeetings(units: readonly MeetingUnit[], { tree, judged }: Context): Merged<MeetingUnit> {
  const ordered = sortBy(units, ({ anchor }) => [anchor])
  const indexOf = indexByAnchor(ordered)
  let conflicts: Merged<MeetingUnit>['conflicts'] = []
  const joined = joinByScore(ordered.length, admissiblePairs(ordered, tree), (groups) => {
    conflicts = obey(groups, judged, { indexOf: (anchor) => indexOf.get(anchor) })
  })
  const groups = joined.map((indexes) => indexes.flatMap((index) => ordered[index] ?? []).sort((a, b) => compareKeys(a.said, b.said)))
  return { groups, conflicts }
}

interface Context {
  readonly tree: PlaceTree
  readonly judged: Verdicts
}

interface Entry {
  readonly index: number
  readonly unit: MeetingUnit
  readonly from: string
  readonly to: string
}

/** Only units that share two parties or sides (or one's single party) and overlap in time are compared: near linear. */
function admissiblePairs(units: readonly MeetingUnit[], tree: PlaceTree): ScoredPair[] {
  const found = new Map<number, ScoredPair>()
  for (const block of blocksOf(units).values())
    for (const [a, b] of overlapping(block)) {
      const key = a.index * units.length + b.index
      if (found.has(key)) continue
      const score = meetingScore(a.unit, b.unit, tree)
      if (score !== null) found.set(key, { a: a.index, b: b.index, score })
    }
  return [...found.values(), ...bridged(units, [...found.values()], tree)]
}

/** So many neighbours of one word that a meeting is put off are looked at. */
const MOST_BRIDGED = 40

/** "On the 14th", "put off from the 14th to the 21st", "met on the 21st": the second makes the first and the third admissible. */
function bridged(units: readonly MeetingUnit[], pairs: readonly ScoredPair[], tree: PlaceTree): ScoredPair[] {
  const known = new Set(pairs.map(({ a, b }) => a * units.length + b))
  const beside = groupBy(
    pairs.flatMap(({ a, b }) => [
      { at: a, other: b },
      { at: b, other: a },
    ]),
    ({ at }) => String(at),
  )
  return [...units.entries()].flatMap(([index, unit]) => {
    if (unit.otherDates.length === 0 && unit.status !== 'POSTPONED') return []
    const others = (beside.get(String(index)) ?? []).map(({ other }) => other).sort((x, y) => x - y)
    return pairsOf(others.slice(0, MOST_BRIDGED)).flatMap(([a, b]) => {
      const [left, right] = [units[a], units[b]]
      const score = left && right && !known.has(a * units.length + b) && oneIsOff(left, right, unit) ? likeScore(left, right, tree) : null
      if (score === null) return []
      known.add(a * units.length + b)
      return [{ a, b, score: score - 10 }]
    })
  })
}

/** Of two with different dates one must have been told before the word that it is put off: two that came later are two. */
function oneIsOff(a: MeetingUnit, b: MeetingUnit, { day }: MeetingUnit): boolean {
  const before = (unit: MeetingUnit) => unit.day !== null && day !== null && unit.day <= day && !TOOK_PLACE.has(unit.status)
  return before(a) !== before(b)
}
const TOOK_PLACE = new Set(['HELD', 'ONGOING'])

function blocksOf(units: readonly MeetingUnit[]): Map<string, Entry[]> {
  const entries = [...units.entries()].flatMap(([index, unit]) => {
    const keys = [...blockKeys(unit)]
    return windowsOf(unit).flatMap(({ from, to }) => keys.map((key) => ({ key, entry: { index, unit, from, to } })))
  })
  const blocks = groupBy(entries, ({ key }) => key)
  return new Map([...blocks].map(([key, block]) => [key, block.map(({ entry }) => entry)]))
}

function blockKeys({ participants, sides }: MeetingUnit): Set<string> {
  const ids = participants.map(({ entityId }) => entityId).sort()
  return new Set([...(ids.length === 1 ? ids : []), ...[...pairsOf(ids), ...pairsOf(sides)].map(([a, b]) => `${a} ${b}`)])
}

const pairsOf = <T>(items: readonly T[]): [T, T][] => items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]))

/** Pairs of a block whose days overlap, the smaller index first. */
function* overlapping(block: readonly Entry[]): Generator<[Entry, Entry]> {
  const ordered = sortBy(block, ({ from, index }) => [from, index])
  for (const [position, entry] of ordered.entries())
    for (let next = position + 1; next < ordered.length; next++) {
      const other = ordered[next]
      if (!other || other.from > entry.to) break
      if (other.index === entry.index) continue
      yield entry.index < other.index ? [entry, other] : [other, entry]
    }
}
