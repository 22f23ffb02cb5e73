/** Counts of one layer: how many gold has, how many were found, how many of these are right, and how often each slot of the right ones is. */
export interface Count {
  gold: number
  found: number
  right: number
  readonly slots: Record<string, number>
}

/** What went wrong in one article, for `eval --errors`. */
export interface Miss {
  readonly article: string
  readonly kind: string
  readonly subject: string
  readonly detail: string
}

/** Collects counts by layer and the misses behind them. */
export interface Tally {
  readonly layers: Map<string, Count>
  readonly misses: Miss[]
}

export const createTally = (): Tally => ({ layers: new Map(), misses: [] })

export function layerOf(tally: Tally, layer: string): Count {
  const count = tally.layers.get(layer) ?? { gold: 0, found: 0, right: 0, slots: {} }
  tally.layers.set(layer, count)
  return count
}

/** Adds one to each slot that is right, and to `allRight` where all of `required` are; tells the wrong ones to `miss`. */
export function countSlots(count: Count, slots: Readonly<Record<string, boolean>>, miss: (slot: string) => void): void {
  for (const [slot, right] of Object.entries(slots)) {
    count.slots[slot] = (count.slots[slot] ?? 0) + Number(right)
    if (!right) miss(slot)
  }
}
