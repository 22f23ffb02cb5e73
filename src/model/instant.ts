/** The UTC day of an ISO day or instant; null stays null. */
export const dayOf = (date: string | null): string | null => (date === null ? null : toUtc(date).slice(0, 10))

/** Milliseconds since 1970; a bare day counts as 00:00Z. */
export const millisOf = (date: string): number => Date.parse(date.length === 10 ? `${date}T00:00:00Z` : date)

/** An ISO instant of any offset as UTC with `Z` and no more digits than needed; a bare day stays a day. */
export function toUtc(date: string): string {
  if (date.length === 10) return date
  return new Date(millisOf(date)).toISOString().replace(/\.000Z$/, 'Z')
}
