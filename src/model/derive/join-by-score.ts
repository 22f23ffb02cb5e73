import { groupBy } from '../order.ts'
import { createGroups, type Groups } from './groups.ts'

/** An admissible pair of units by their indexes, `a` < `b`. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * The procedure of DESIGN.md §4: admissible pairs are joined by falling score, then by index, each only where all pairs of
 * both groups are admissible. What people judged comes first: units judged SAME count as one unit, which is admissible beside
 * another where any of them is; units judged DIFFERENT never come together.
 * @param count units stand in the order of their anchors, so that an index stands for its anchor
 * @param judge parts and joins by people's verdicts
 * @returns the groups, each and all in the order of the indexes
 */
export function joinByScore(count: number, pairs: readonly ScoredPair[], judge: (groups: Groups) => void = () => undefined): number[][] {
  const groups = createGroups(count)
  judge(groups)
  const own = Array.from({ length: count }, (_, index) => groups.find(index))
  const keyOf = (a: number, b: number) => (a < b ? a * count + b : b * count + a)
  const admissible = new Set(pairs.map(({ a, b }) => keyOf(own[a] ?? a, own[b] ?? b)))
  const members = new Map([...new Set(own)].map((index) => [index, [index]]))
  for (const { a, b } of pairs.toSorted((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)) {
    const [left, right] = [groups.find(a), groups.find(b)]
    const [lefts, rights] = [members.get(left) ?? [], members.get(right) ?? []]
    if (left === right || !lefts.every((x) => rights.every((y) => admissible.has(keyOf(x, y)))) || !groups.join(a, b)) continue
    members.delete(Math.max(left, right))
    members.set(Math.min(left, right), [...lefts, ...rights])
  }
  return [...groupBy(Array(count).keys(), (index) => String(groups.find(index))).values()]
}
