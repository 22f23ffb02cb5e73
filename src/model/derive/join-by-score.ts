import { createGroups } from './groups.ts'

/** An admissible pair of units by their indexes, `a` < `b`. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * The procedure of DESIGN.md §4: admissible pairs are joined by falling score, then by index, each only where all pairs of
 * both groups are admissible.
 * @param count units stand in the order of their anchors, so that an index stands for its anchor
 * @returns the groups, each and all in the order of the indexes
 */
export function joinByScore(count: number, pairs: readonly ScoredPair[]): number[][] {
  const groups = createGroups(count)
  const members = new Map(Array.from({ length: count }, (_, index) => [index, [index]]))
  const admissible = new Set(pairs.map(({ a, b }) => a * count + b))
  const allowed = (a: number, b: number) => admissible.has(a < b ? a * count + b : b * count + a)
  for (const { a, b } of pairs.toSorted((p, q) => q.score - p.score || p.a - q.a || p.b - q.b)) {
    const [left, right] = [groups.find(a), groups.find(b)]
    const [lefts, rights] = [members.get(left) ?? [], members.get(right) ?? []]
    if (left === right || !lefts.every((x) => rights.every((y) => allowed(x, y)))) continue
    groups.join(left, right)
    members.delete(Math.max(left, right))
    members.set(Math.min(left, right), [...lefts, ...rights])
  }
  return [...members.values()].map((group) => group.toSorted((x, y) => x - y))
}
