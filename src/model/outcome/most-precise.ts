import { dayRange } from '../edtf.ts'

/** The date of the narrowest range; of equally narrow ones that the most claims agree with, of those the last told. Null where no date is told. */
export function mostPrecise(dates: readonly (string | null)[]): string | null {
  const told = dates.flatMap((edtf) => {
    const range = edtf === null ? null : dayRange(edtf)
    return edtf === null || range === null ? [] : [{ edtf, range, days: Date.parse(range.to) - Date.parse(range.from) }]
  })
  const narrowest = Math.min(...told.map((date) => date.days))
  const candidates = told.filter((date) => date.days === narrowest)
  const support = (edtf: string) => candidates.filter((date) => date.edtf === edtf).length
  return candidates.reduce<string | null>((best, { edtf }) => (best === null || support(edtf) >= support(best) ? edtf : best), null)
}
