import { monthNumber, weekdayNumber } from '../calendar.ts'
import type { Expression, Groups, Parts, TimexRow } from '../expression.ts'

/** The parts of the usual groups: weekday, month, day, year. */
export function partsOf(groups: Groups): Parts {
  const { weekday, month, day, year } = groups
  return {
    ...(year ? { year: Number(year) } : {}),
    ...(month ? { month: monthNumber(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
    ...(weekday ? { weekday: weekdayNumber(weekday) } : {}),
  }
}

const calendar = (groups: Groups): Expression => ({ kind: 'CALENDAR', parts: partsOf(groups) })

function dayRange(groups: Groups): Expression | null {
  const until = { ...partsOf(groups), day: Number(groups.day2) }
  return Number(groups.day) < Number(groups.day2) ? { kind: 'CALENDAR', parts: partsOf(groups), until } : null
}

/** 13/02/2014 and 02/13/2014 are sure; 02/03/2014 depends on the country and stays without a value. */
function numeric({ first, second, year, sign }: Groups): Expression | null {
  const a = Number(first)
  const b = Number(second)
  if (a > 31 || b > 31 || (a > 12 && b > 12)) return null
  if (a > 12 || sign === '.' || a === b) return { kind: 'CALENDAR', parts: { year: Number(year), month: b, day: a } }
  if (b > 12) return { kind: 'CALENDAR', parts: { year: Number(year), month: a, day: b } }
  return { kind: 'VAGUE', type: 'DATE' }
}

/** Days that the text names by month and day. */
export const ABSOLUTE_ROWS: readonly TimexRow[] = [
  {
    id: 'absolute/iso-day',
    pattern: '(?<year>\\d{4})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?:T[\\d:.]+(?:Z|[-+]\\d\\d:?\\d\\d)?)?',
    read: ({ year, month, day }) => ({ kind: 'CALENDAR', parts: { year: Number(year), month: Number(month), day: Number(day) } }),
    examples: [['The delegations met on 2014-09-05 in Minsk.', '2014-09-05', '2014-09-05']],
    not: ['Call 2014-99-05 for details.'],
  },
  {
    id: 'absolute/numeric',
    pattern: '(?<first>\\d{1,2})(?<sign>[/.])(?<second>\\d{1,2})[/.](?<year>(?:19|20)\\d\\d)',
    read: numeric,
    examples: [
      ['The letter is dated 25/11/2014.', '25/11/2014', '2014-11-25'],
      ['The letter is dated 03.11.2014.', '03.11.2014', '2014-11-03'],
      ['The letter is dated 03/11/2014.', '03/11/2014', null],
    ],
    not: ['Shares closed at 14.25 on the day.'],
  },
  {
    id: 'absolute/month-day',
    pattern: '(?:{wday}{part},? )?{mon} {day}(?:,? {year})?',
    read: calendar,
    examples: [
      ['Rebels seized the town on Feb. 16.', 'Feb. 16', '2025-02-16'],
      ['The two signed the accord on July 14, 2015.', 'July 14, 2015', '2015-07-14'],
      ['The two will meet on Tuesday, December 9.', 'Tuesday, December 9', '2025-12-09'],
      ['The two will meet on Jan 5.', 'Jan 5', '2026-01-05'],
      ['The two met on May 3rd.', 'May 3rd', '2025-05-03'],
    ],
    not: ['The mayor may 3 times refuse.', 'The side of Mar 40 lost.'],
  },
  {
    id: 'absolute/weekday-month-day-in-parentheses',
    pattern: '{wday}{part},? ?\\({mon} {day}(?:,? {year})? ?\\)',
    read: calendar,
    examples: [
      ['The envoys will meet in Vienna on Tuesday (Dec 2).', 'Tuesday (Dec 2)', '2025-12-02'],
      ['A storm on Sunday night (Nov 30) cut the power.', 'Sunday night (Nov 30)', '2025-11-30'],
    ],
    not: ['The vote on Tuesday (see page 2) was close.'],
  },
  {
    id: 'absolute/weekday-day-month-in-parentheses',
    pattern: '{wday}{part},? ?\\({day} {mon}(?:,? {year})? ?\\)',
    read: calendar,
    examples: [['The envoys will meet in Vienna on Thursday (4 Dec).', 'Thursday (4 Dec)', '2025-12-04']],
    not: ['The vote on Thursday (4 votes short) failed.'],
  },
  {
    id: 'absolute/day-month',
    pattern: '(?:{wday}{part},? )?(?:the )?{day}(?: of)? {mon}(?:,? {year})?',
    read: calendar,
    examples: [
      ['The two signed the accord on 14 July 2015.', '14 July 2015', '2015-07-14'],
      ['They met on the 3rd of May.', 'the 3rd of May', '2025-05-03'],
      ['The round opens on Monday 8 December.', 'Monday 8 December', '2025-12-08'],
    ],
    not: ['At least 20 may have died.', 'Some 12 march every week.'],
  },
  {
    id: 'absolute/month-days',
    pattern: '{mon} {day}{to}{day2}(?:,? {year})?',
    read: dayRange,
    examples: [
      ['The round ran from May 3 to 5.', 'May 3 to 5', '2025-05-03/2025-05-05'],
      ['They negotiated in Doha on March 11-13, 2019.', 'March 11-13, 2019', '2019-03-11/2019-03-13'],
      ['The summit will be held on Dec. 9 through 11.', 'Dec. 9 through 11', '2025-12-09/2025-12-11'],
    ],
    not: ['The count on May 30 to 15 was wrong.'],
  },
  {
    id: 'absolute/month-two-days',
    pattern: '{mon} {day} (?:and|&) {day2}(?:,? {year})?(?=\\s*(?:$|[,.;:)—–]|(?:in|at|with|for|to|by)\\b))',
    read: dayRange,
    examples: [['Officials met on May 3 and 4 in Oslo.', 'May 3 and 4', '2025-05-03/2025-05-04']],
    not: ['On May 3 and 12 people died.'],
  },
  {
    id: 'absolute/days-month',
    pattern: '(?:the )?{day}(?:{to}| (?:and|&) ){day2}(?: of)? {mon}(?:,? {year})?',
    read: dayRange,
    examples: [
      ['The parties met from 3 to 5 May 2014.', '3 to 5 May 2014', '2014-05-03/2014-05-05'],
      ['The parties met on 3–5 May 2014.', '3–5 May 2014', '2014-05-03/2014-05-05'],
      ['Between 11 and 13 February they talked in Minsk.', '11 and 13 February', '2025-02-11/2025-02-13'],
    ],
    not: ['They won 3-2 and may go on.'],
  },
  {
    id: 'absolute/day-of-month',
    pattern: '(?<=\\bon )the (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?: of (?<which>this|last|next) month)?(?=\\s*(?:$|[,.;)]))',
    read: (groups) => (groups.which ? null : calendar(groups)),
    examples: [['The two met in Cairo on the 24th.', 'the 24th', '2025-11-24']],
    not: ['They met on the 24th floor.'],
  },
]
