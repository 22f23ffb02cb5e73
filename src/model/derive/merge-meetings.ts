import { compareKeys, groupBy, sortBy } from '../order.ts'
import { joinByScore, type ScoredPair } from './join-by-score.ts'
import { indexByAnchor, type Merged } from './judged-groups.ts'
import { obey, type Verdicts } from './judged.ts'
import { meetingScore, windowOf } from './meeting-score.ts'
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
  return [...found.values()]
}

function blocksOf(units: readonly MeetingUnit[]): Map<string, Entry[]> {
  const entries = [...units.entries()].flatMap(([index, unit]) => {
    const window = windowOf(unit)
    return window ? [...blockKeys(unit)].map((key) => ({ key, entry: { index, unit, ...window } })) : []
  })
  const blocks = groupBy(entries, ({ key }) => key)
  return new Map([...blocks].map(([key, block]) => [key, block.map(({ entry }) => entry)]))
}

function blockKeys({ participants, sides }: MeetingUnit): Set<string> {
  const ids = participants.map(({ entityId }) => entityId).sort()
  return new Set([...(ids.length === 1 ? ids : []), ...pairsOf(ids), ...pairsOf(sides)])
}

const pairsOf = (ids: readonly string[]): string[] => ids.flatMap((a, index) => ids.slice(index + 1).map((b) => `${a} ${b}`))

/** Pairs of a block whose days overlap, the smaller index first. */
function* overlapping(block: readonly Entry[]): Generator<[Entry, Entry]> {
  const ordered = sortBy(block, ({ from, index }) => [from, index])
  for (const [position, entry] of ordered.entries())
    for (let next = position + 1; next < ordered.length; next++) {
      const other = ordered[next]
      if (!other || other.from > entry.to) break
      yield entry.index < other.index ? [entry, other] : [other, entry]
    }
}
