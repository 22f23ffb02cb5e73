import { isDay } from '../../src/model/edtf.ts'
import type { Span } from '../../src/model/span.ts'
import type { Dateline } from '../layers.ts'
import { datelineRows } from './dateline-rows.ts'

/** No dateline is longer; a bound keeps a broken text cheap. */
const LONGEST = 160
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A dateline that begins at `from`; its date is an ISO day where it gives year, month and day. */
export function findDateline(text: string, from: number): Dateline | null {
  const head = text.slice(from, from + LONGEST)
  for (const { pattern } of datelineRows) {
    const match = pattern.exec(head)
    if (match) return { start: from, end: from + match[0].length, place: placeOf(match, from), date: dayOf(match.groups ?? {}) }
  }
  return null
}

/** The town alone: of "DAYTON, Ohio" and "TBILISI/MOSCOW" the first name. */
function placeOf({ 0: whole, groups }: RegExpExecArray, from: number): Span | null {
  const place = groups?.place
  if (!place) return null
  const start = from + whole.indexOf(place)
  return { start, end: start + place.length }
}

function dayOf({ iso, year, month, month2, day, day2 }: Record<string, string | undefined>): string | null {
  const number = MONTHS.indexOf(month ?? month2 ?? '') + 1
  const told = iso ?? `${year}-${String(number).padStart(2, '0')}-${(day ?? day2 ?? '').padStart(2, '0')}`
  return isDay(told) ? told : null
}
