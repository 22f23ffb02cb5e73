/** First and last day that an EDTF day, month, year or interval stands for; ISO days, both inclusive. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** @returns null where `edtf` is none of: day, month, year, or an interval of these with its start before its end. */
export function dayRange(edtf: string): DayRange | null {
  const parts = edtf.split('/')
  const first = partRange(parts[0] ?? '')
  const last = parts.length === 2 ? partRange(parts[1] ?? '') : first
  if (!first || !last || parts.length > 2 || first.from > last.to) return null
  return { from: first.from, to: last.to }
}

function partRange(part: string): DayRange | null {
  const match = PART.exec(part)
  if (!match) return null
  const [, year = '', month, day] = match
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`
  const to = `${year}-${month ?? '12'}-${day ?? daysIn(Number(year), Number(month ?? 12))}`
  return isDay(from) && isDay(to) ? { from, to } : null
}

function daysIn(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')
}

/** True for a calendar day that exists: `2024-02-29`, not `2023-02-29`. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** The day `days` after `day`; negative goes back. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
