import { addDays } from '../../src/model/edtf.ts'

/** Calendar arithmetic over ISO days; weeks run from Monday to Sunday. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year' | 'decade'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const NUMBERS = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty`.split(/\s+/)
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** 1–12 of a month's name or abbreviation. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
/** 0 (Monday) – 6 (Sunday) of a weekday's name or abbreviation. */
export const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase())

/** "a", "two", "twenty-one", "45" as a number. */
export function numberOf(text: string): number {
  const word = text.toLowerCase()
  if (/^\d+$/.test(word)) return Number(word)
  if (/^(a|an|the|one)$/.test(word)) return 1
  if (/^(couple|a couple of|couple of)$/.test(word)) return 2
  const [tens = '', ones] = word.split(/[- ]/)
  const small = NUMBERS.indexOf(word)
  return small >= 0 ? small : (TENS.indexOf(tens) + 2) * 10 + (ones ? NUMBERS.indexOf(ones) : 0)
}

export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
export const mondayOf = (day: string): string => addDays(day, -weekdayOf(day))
export const daysBetween = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
const pad = (value: number, length: number): string => String(value).padStart(length, '0')
export const isoDay = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`
export const isoYear = (year: number): string => pad(year, 4)

/** Easter Sunday of the western churches (the anonymous Gregorian computus, Nature 1876). */
export function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15
  const epact = correction % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(isoDay(year, 3, 28), moon - weekday)
}

/** The day, week, weekend, month, year or decade `by` units from the one that `day` lies in, as EDTF. */
export function shifted(day: string, unit: Unit, by: number): string {
  const year = Number(day.slice(0, 4))
  if (unit === 'day') return addDays(day, by)
  if (unit === 'week') return interval(addDays(mondayOf(day), 7 * by), 6)
  if (unit === 'weekend') return interval(addDays(mondayOf(day), 7 * by + 5), 1)
  if (unit === 'month') return monthFrom(year * 12 + Number(day.slice(5, 7)) - 1 + by)
  if (unit === 'year') return isoYear(year + by)
  const first = Math.floor(year / 10) * 10 + 10 * by
  return `${isoYear(first)}/${isoYear(first + 9)}`
}

const interval = (from: string, days: number): string => `${from}/${addDays(from, days)}`
const monthFrom = (months: number): string => isoMonth(Math.floor(months / 12), (months % 12) + 1)
