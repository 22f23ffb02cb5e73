/** Counts and shares of 1, each in a column of seven; a share as per cent, "–" where there is nothing to divide by. */
export const columns = (counts: readonly number[], shares: readonly (number | null)[]): string =>
  [...counts, ...shares.map(percent)].map((value) => String(value).padStart(7)).join('')

export const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1))
