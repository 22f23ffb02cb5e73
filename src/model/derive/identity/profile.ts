import type { Evidence } from './evidence.ts'

/** What all chains of one name or cluster tell besides the name; what a name is weighed against. */
export interface Profile {
  /** Sorted days of publication. */
  readonly days: readonly number[]
  readonly countries: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  /** Days on which a key stood beside it, sorted; days unknown are left out of the list, not the key. */
  readonly beside: ReadonlyMap<string, readonly number[]>
}

export function profileOf(evidence: readonly Evidence[]): Profile {
  const beside = new Map<string, number[]>()
  for (const { day, beside: keys } of evidence)
    for (const key of keys) {
      const days = beside.get(key) ?? []
      if (day !== null) days.push(day)
      beside.set(key, days)
    }
  for (const days of beside.values()) days.sort((a, b) => a - b)
  return {
    days: evidence.flatMap(({ day }) => day ?? []).sort((a, b) => a - b),
    countries: new Set(evidence.flatMap(({ countries }) => countries)),
    offices: new Set(evidence.flatMap(({ offices }) => offices.map(officeKey))),
    beside,
  }
}

export const officeKey = ({ title, of }: { readonly title: string; readonly of: string }): string => `${title} ${of}`

/** Days from `day` to the nearest of a sorted list; null where one is unknown. */
export function distanceTo(days: readonly number[], day: number | null): number | null {
  if (day === null || days.length === 0) return null
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < day) low = middle + 1
    else high = middle
  }
  return Math.min(...[days[low - 1], days[low]].map((near) => (near === undefined ? Infinity : Math.abs(near - day))))
}

/** Days between the nearest tellings of two; null where one has none dated. */
export function gapBetween(a: Profile, b: Profile): number | null {
  const [first, last, from, to] = [a.days[0], a.days.at(-1), b.days[0], b.days.at(-1)]
  if (first === undefined || last === undefined || from === undefined || to === undefined) return null
  return Math.max(0, first - to, from - last)
}

export const share = (a: Iterable<string>, b: { readonly has: (key: string) => boolean }): boolean => [...a].some((key) => b.has(key))

/** Both tell countries, and none in common. */
export const otherCountries = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size > 0 && b.size > 0 && !share(a, b)
