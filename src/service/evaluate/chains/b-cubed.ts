/** An item with the group that gold puts it in and the group that was found for it. */
export interface Grouped {
  readonly gold: string
  readonly found: string
}

/** Shares of 1, rounded to three places; null without items. */
export interface BCubed {
  readonly items: number
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/**
 * B³ (Bagga and Baldwin 1998): for each item the share of its found group that is of its gold group, and of its gold group that
 * is in its found group, averaged over items.
 */
export function bCubed(items: readonly Grouped[]): BCubed {
  const gold = sizes(items, (item) => item.gold)
  const found = sizes(items, (item) => item.found)
  const both = sizes(items, together)
  const mean = (of: (item: Grouped) => number) => items.reduce((sum, item) => sum + of(item), 0) / items.length
  const precision = mean((item) => (both.get(together(item)) ?? 0) / (found.get(item.found) ?? 1))
  const recall = mean((item) => (both.get(together(item)) ?? 0) / (gold.get(item.gold) ?? 1))
  if (items.length === 0) return { items: 0, precision: null, recall: null, f1: null }
  return {
    items: items.length,
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
  }
}

const together = ({ gold, found }: Grouped): string => JSON.stringify([gold, found])
const round = (share: number): number => Math.round(1000 * share) / 1000

function sizes(items: readonly Grouped[], keyOf: (item: Grouped) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
