/** Disjoint groups of the numbers 0 … count − 1, with pairs that must never come into one group. */
export interface Groups {
  /** The number that stands for the group of `item`. */
  readonly find: (item: number) => number
  /** Joins two groups and returns true; returns false, and joins nothing, where that would join a parted pair. */
  readonly join: (a: number, b: number) => boolean
  readonly part: (a: number, b: number) => void
}

export function createGroups(count: number): Groups {
  const parents = Array.from({ length: count }, (_, item) => item)
  const parted = new Map<number, Set<number>>()
  const find = (item: number): number => {
    const parent = parents[item] ?? item
    if (parent === item) return item
    const root = find(parent)
    parents[item] = root
    return root
  }
  // enemies are kept by group, each as the item that was named
  const enemies = (root: number) => parted.get(root) ?? new Set<number>()
  const join = (a: number, b: number): boolean => {
    const [low, high] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))]
    if (low === high) return true
    if ([...enemies(high)].some((enemy) => find(enemy) === low)) return false
    parents[high] = low
    if (parted.has(high)) parted.set(low, new Set([...enemies(low), ...enemies(high)]))
    return true
  }
  const part = (a: number, b: number) => {
    parted.set(find(a), new Set([...enemies(find(a)), b]))
    parted.set(find(b), new Set([...enemies(find(b)), a]))
  }
  return { find, join, part }
}
