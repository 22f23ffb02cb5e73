import type { TimexRow } from '../expression.ts'

const day =
  (month: number, date: number): TimexRow['read'] =>
  () => ({ kind: 'CALENDAR', parts: { month, day: date } })

const easter =
  (days: number, span = 0): TimexRow['read'] =>
  () => ({ kind: 'EASTER', days, span })

/** Feasts on a fixed day or counted from Easter, and one day that goes by its numbers. */
export const HOLIDAY_ROWS: readonly TimexRow[] = [
  {
    id: 'holiday/christmas-eve',
    pattern: 'Christmas Eve',
    read: day(12, 24),
    examples: [['The two will speak on Christmas Eve.', 'Christmas Eve', '2025-12-24']],
    not: [],
  },
  {
    id: 'holiday/christmas',
    pattern: 'Christmas(?: Day)?(?! (?:Island|tree|card|party|market|Eve))',
    read: day(12, 25),
    examples: [['The two will speak before Christmas.', 'Christmas', '2025-12-25']],
    not: ['Boats reached Christmas Island.'],
  },
  {
    id: 'holiday/new-years-eve',
    pattern: "New Year['’]?s Eve",
    read: day(12, 31),
    examples: [["The two will speak on New Year's Eve.", "New Year's Eve", '2025-12-31']],
    not: [],
  },
  {
    id: 'holiday/new-years-day',
    pattern: "New Year['’]?s Day",
    read: day(1, 1),
    examples: [["The two will speak on New Year's Day.", "New Year's Day", '2026-01-01']],
    not: [],
  },
  {
    id: 'holiday/easter-weekend',
    pattern: '(?:the )?Easter weekend',
    read: easter(-1, 1),
    examples: [['The two held talks over the Easter weekend.', 'the Easter weekend', '2025-04-19/2025-04-20']],
    not: [],
  },
  {
    id: 'holiday/good-friday',
    pattern: 'Good Friday(?! (?:[Aa]greement|[Aa]ccord|[Dd]eal|[Pp]eace))',
    read: easter(-2),
    examples: [['The two met on Good Friday.', 'Good Friday', '2025-04-18']],
    not: ['The Good Friday Agreement holds.', 'The Good Friday accord holds.'],
  },
  {
    id: 'holiday/easter-monday',
    pattern: 'Easter Monday',
    read: easter(1),
    examples: [['The two will meet on Easter Monday.', 'Easter Monday', '2026-04-06']],
    not: [],
  },
  {
    id: 'holiday/easter',
    pattern:
      '(?<=\\b(?:at|on|before|by|after|since|until|over|this|last|next) )Easter(?: Sunday)?(?! (?:Island|Rising|egg|weekend|Monday|holiday|break|week))',
    read: easter(0),
    examples: [
      ['The two met at Easter.', 'Easter', '2025-04-20'],
      ['The two will meet before Easter.', 'Easter', '2026-04-05'],
    ],
    not: ['Troops landed on Easter Island.', 'The Easter Rising failed.'],
  },
  {
    id: 'holiday/september-11',
    pattern: '9/11',
    read: () => ({ kind: 'CALENDAR', parts: { year: 2001, month: 9, day: 11 } }),
    examples: [['Ties have been close since 9/11.', '9/11', '2001-09-11']],
    not: ['They won 9/110.'],
  },
]
