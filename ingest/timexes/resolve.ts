import { addDays, dayRange, isDay } from '../../src/model/edtf.ts'
import { daysBetween, easterSunday, isoDay, isoMonth, isoYear, mondayOf, shifted, weekdayOf } from './calendar.ts'
import type { Expression, Parts, Side } from './expression.ts'

/** What an expression is resolved against. */
export interface Reference {
  /** Day of the article; null for an undated one. */
  readonly anchor: string | null
  /** Day that "the next day" counts from: told before, else the anchor. */
  readonly told: string | null
  /** Day told behind the expression ("a day after Monday's vote"); null where something undated follows. */
  readonly next: string | null
  /** Year that a month without one takes: "In 2014 … on March 18", "Jan 23 – March 9 2014". */
  readonly year: number | null
  readonly direction: 'PAST' | 'FUTURE' | null
}

/** A day this far away in the right direction is as likely as one close by against the tense. */
const MISFIT = 300

/** EDTF of an expression, null where it has none or its anchor is not known. */
export function resolve(expression: Expression, reference: Reference): string | null {
  const edtf = valueOf(expression, reference)
  return edtf !== null && dayRange(edtf) ? edtf : null
}

function valueOf(expression: Expression, reference: Reference): string | null {
  const { anchor } = reference
  if (expression.kind === 'VAGUE') return null
  if (expression.kind === 'FIXED') return expression.edtf
  if (expression.kind === 'CALENDAR') return calendar(expression, reference)
  if (expression.kind === 'SHIFT') return shift(expression, reference)
  if (!anchor) return null
  if (expression.kind === 'WEEKDAY') return addDays(mondayOf(anchor), 7 * expression.weeks + expression.weekday)
  if (expression.kind === 'EASTER') return easter(expression, reference)
  if (expression.kind === 'WEEKEND') return shifted(anchor, 'weekend', reference.direction === 'FUTURE' || weekdayOf(anchor) > 4 ? 0 : -1)
  return dayRange(shifted(anchor, expression.unit, expression.by))?.to ?? null
}

/** The nearest Easter on the side of the tense. */
function easter({ days, span = 0 }: Extract<Expression, { kind: 'EASTER' }>, { anchor, direction }: Reference): string | null {
  if (!anchor) return null
  const year = Number(anchor.slice(0, 4))
  const feasts = [year - 1, year, year + 1].map((one) => addDays(easterSunday(one), days))
  const cost = (day: string) => fitOf(daysBetween(anchor, day), direction)
  const first = feasts.toSorted((a, b) => cost(a) - cost(b))[0] ?? null
  return first && span > 0 ? `${first}/${addDays(first, span)}` : first
}

function shift(expression: Extract<Expression, { kind: 'SHIFT' }>, reference: Reference): string | null {
  const { unit, by, from, onlyFuture } = expression
  if (onlyFuture && reference.direction !== 'FUTURE') return null
  const base = from === 'ANCHOR' ? reference.anchor : from === 'TOLD' ? reference.told : reference.next
  return base ? shifted(base, unit, by) : null
}

function calendar(expression: Extract<Expression, { kind: 'CALENDAR' }>, reference: Reference): string | null {
  const { parts, until, toward } = expression
  const year = parts.year ?? yearOf(expression, reference)
  if (until)
    return range(
      { ...parts, ...(year === null ? {} : { year }) },
      { ...until, ...(year === null ? {} : { year: until.year ?? year }) },
      reference,
    )
  if (parts.month === undefined && parts.day === undefined && parts.weekday !== undefined)
    return weekday(parts.weekday, expression.from === 'TOLD' ? { ...reference, anchor: reference.told } : reference, toward)
  if (parts.month === undefined && parts.day !== undefined) return dayOfMonth(parts.day, reference)
  return year === null ? impliedYear(parts, reference, toward) : written({ ...parts, year })
}

function yearOf({ yearsAway }: Extract<Expression, { kind: 'CALENDAR' }>, { anchor, year }: Reference): number | null {
  if (yearsAway !== undefined) return anchor ? Number(anchor.slice(0, 4)) + yearsAway : null
  return year
}

function range(from: Parts, until: Parts, reference: Reference): string | null {
  const first = from.year === undefined ? impliedYear(from, reference) : written(from)
  const last = first && written({ ...until, year: until.year ?? Number(first.slice(0, 4)) })
  return first && last ? `${first}/${last}` : null
}

function written({ year, month, day }: Parts): string | null {
  if (year === undefined) return null
  if (month === undefined) return isoYear(year)
  if (day === undefined) return isoMonth(year, month)
  const iso = isoDay(year, month, day)
  return isDay(iso) ? iso : null
}

/** The year that puts a month or day nearest to the anchor, those against the tense counting as far away. */
function impliedYear(parts: Parts, { anchor, direction }: Reference, toward?: Side): string | null {
  if (!anchor) return null
  const around = [-1, 0, 1].flatMap((by) => written({ ...parts, year: Number(anchor.slice(0, 4)) + by }) ?? [])
  const distances = around.map((edtf) => ({ edtf, days: distance(edtf, anchor) }))
  const onWeekday = distances.filter(({ edtf }) => parts.weekday !== undefined && isDay(edtf) && weekdayOf(edtf) === parts.weekday)
  const fit = toward ? distances.filter(({ days }) => days * toward > 0) : onWeekday.length > 0 ? onWeekday : distances
  return fit.toSorted((a, b) => fitOf(a.days, direction) - fitOf(b.days, direction))[0]?.edtf ?? null
}

const fitOf = (days: number, direction: Reference['direction']): number =>
  Math.abs(days) + (direction && days * (direction === 'PAST' ? 1 : -1) > 0 ? MISFIT : 0)

/** Days from the anchor to a day, month or year; 0 where it lies inside. */
function distance(edtf: string, anchor: string): number {
  const days = dayRange(edtf)
  if (!days) return Number.POSITIVE_INFINITY
  if (days.from <= anchor && anchor <= days.to) return 0
  return daysBetween(anchor, days.from > anchor ? days.from : days.to)
}

/** "said Monday" is the last Monday, "will meet on Monday" the next, both counting the anchor's own day. */
function weekday(name: number, { anchor, direction }: Reference, toward?: Side): string | null {
  if (!anchor) return null
  const back = (weekdayOf(anchor) - name + 7) % 7
  if (toward) return addDays(anchor, toward < 0 ? -(back || 7) : 7 - back)
  if (direction === 'FUTURE') return addDays(anchor, (7 - back) % 7)
  return addDays(anchor, direction === 'PAST' || back <= 3 ? -back : 7 - back)
}

function dayOfMonth(day: number, { anchor, direction }: Reference): string | null {
  if (!anchor) return null
  const own = Number(anchor.slice(8))
  const by = direction === 'FUTURE' ? (day < own ? 1 : 0) : day > own ? -1 : 0
  const iso = `${shifted(anchor, 'month', by)}-${String(day).padStart(2, '0')}`
  return isDay(iso) ? iso : null
}
