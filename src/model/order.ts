/** Code-unit order of strings, the same on every machine and in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Compares by the first of the keys that differ; null comes last, numbers by size, strings by code units. */
export type SortKey = string | number | null
export function compareKeys(a: readonly SortKey[], b: readonly SortKey[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = compareKey(a[i] ?? null, b[i] ?? null)
    if (order) return order
  }
  return 0
}

function compareKey(a: SortKey, b: SortKey): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

/** A sorted copy by the keys that `of` gives. */
export function sortBy<T>(items: Iterable<T>, of: (item: T) => readonly SortKey[]): T[] {
  const keyed = [...items].map((item) => ({ item, keys: of(item) }))
  return keyed.sort((a, b) => compareKeys(a.keys, b.keys)).map(({ item }) => item)
}

/** Groups items by a key, in the order in which the keys first come. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** Each string once, in code-unit order. */
export const distinct = (items: Iterable<string>): string[] => [...new Set(items)].sort(compare)
