import { addDays, type DayRange } from '../edtf.ts'
import type { MeetingUnit } from './unit.ts'

/** Days in which a unit's meeting may lie. */
export interface Window extends DayRange {
  /** TOLD: its date; MOVED: another date of what was put off; GUESSED: by the day of publication; LATER: put off to a day not told. */
  readonly by: 'TOLD' | 'MOVED' | 'GUESSED' | 'LATER'
}

/** How far from publication an undated meeting may lie, in days. */
const UNDATED = 14
/** How long after the word that it is put off a meeting may still be that one, in days. */
const PUT_OFF = 60

/**
 * The days in which a unit's meeting may lie, none where neither a date nor the day of publication is known. What is told as past
 * lies before the telling, what is told as to come behind it: "they will meet again soon" is not the meeting held last week.
 */
export function windowsOf(unit: MeetingUnit): Window[] {
  const { range, day, otherDates, status } = unit
  const told: Window[] = range === null ? guessed(unit) : [{ ...clipped(range, unit), by: 'TOLD' }]
  const moved = otherDates.map((date): Window => ({ ...date, by: 'MOVED' }))
  const later: Window[] = status === 'POSTPONED' && day !== null ? [{ from: day, to: addDays(day, PUT_OFF), by: 'LATER' }] : []
  return [...told, ...moved, ...later]
}

const PAST = new Set(['HELD', 'ONGOING'])
const TO_COME = new Set(['PLANNED', 'PROPOSED', 'POSSIBLE'])

function guessed({ day, status }: MeetingUnit): Window[] {
  if (day === null) return []
  return [
    {
      from: TO_COME.has(status) ? day : addDays(day, -UNDATED),
      to: PAST.has(status) ? day : addDays(day, UNDATED),
      by: 'GUESSED',
    },
  ]
}

/** "Will meet in March", told on the 10th: from the 10th on. */
function clipped({ from, to }: DayRange, { day, status }: MeetingUnit): DayRange {
  if (day === null || day < from || day > to) return { from, to }
  return { from: TO_COME.has(status) ? day : from, to: PAST.has(status) ? day : to }
}
