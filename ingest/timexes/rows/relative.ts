import type { Unit } from '../calendar.ts'
import { numberOf } from '../calendar.ts'
import type { Expression, Groups, TimexRow } from '../expression.ts'

const shift = (unit: Unit, by: number, from: 'ANCHOR' | 'TOLD' | 'NEXT' = 'ANCHOR'): Expression => ({ kind: 'SHIFT', unit, by, from })
/** The groups `unit` and `number` hold one of the pieces' words, so the unit is one of calendar.ts. */
const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  year: 'year',
  decade: 'decade',
}
const unitOf = ({ unit = '' }: Groups): Unit => UNITS[unit.toLowerCase()] ?? 'day'
const count = ({ number = '' }: Groups): number => numberOf(number)

/** Days, weeks, months and years told by their distance from the article's day. */
export const RELATIVE_ROWS: readonly TimexRow[] = [
  {
    id: 'relative/today',
    pattern: '(?:today|tonight){part}|this (?:early |late )?(?:morning|afternoon|evening)',
    read: () => shift('day', 0),
    examples: [
      ['The leaders met today.', 'today', '2025-12-02'],
      ['The leaders will dine tonight.', 'tonight', '2025-12-02'],
      ['The leaders met this morning.', 'this morning', '2025-12-02'],
    ],
    not: ['USA Today reported a raid.'],
  },
  {
    id: 'relative/yesterday',
    pattern: 'yesterday{part}|last (?:night|evening)',
    read: () => shift('day', -1),
    examples: [
      ['The leaders met yesterday afternoon.', 'yesterday afternoon', '2025-12-01'],
      ['The leaders dined last night.', 'last night', '2025-12-01'],
    ],
    not: ['It was the last nightmare.'],
  },
  {
    id: 'relative/tomorrow',
    pattern: 'tomorrow{part}',
    read: () => shift('day', 1),
    examples: [['The leaders will meet tomorrow.', 'tomorrow', '2025-12-03']],
    not: [],
  },
  {
    id: 'relative/day-before-yesterday',
    pattern: '(?:the )?day before yesterday',
    read: () => shift('day', -2),
    examples: [['They arrived the day before yesterday.', 'the day before yesterday', '2025-11-30']],
    not: [],
  },
  {
    id: 'relative/day-after-tomorrow',
    pattern: '(?:the )?day after tomorrow',
    read: () => shift('day', 2),
    examples: [['They will arrive the day after tomorrow.', 'the day after tomorrow', '2025-12-04']],
    not: [],
  },
  {
    id: 'relative/ago',
    pattern: '{number} {unit} ago',
    read: (groups) => shift(unitOf(groups), -count(groups)),
    examples: [
      ['The two met two days ago.', 'two days ago', '2025-11-30'],
      ['The two met a week ago.', 'a week ago', '2025-11-24/2025-11-30'],
      ['The two met three months ago.', 'three months ago', '2025-09'],
      ['The war began seventeen years ago.', 'seventeen years ago', '2008'],
    ],
    not: ['The war lasted seventeen years.'],
  },
  {
    id: 'relative/fortnight',
    pattern: 'a fortnight (?<which>ago|hence|from now)',
    read: ({ which = '' }) => shift('week', /ago/i.test(which) ? -2 : 2),
    examples: [['The two met a fortnight ago.', 'a fortnight ago', '2025-11-17/2025-11-23']],
    not: ['The two met for a fortnight.'],
  },
  {
    id: 'relative/in-units',
    pattern: "(?<=\\bin ){number} {unit}(?:['’] time)?",
    read: (groups) => ({ kind: 'SHIFT', unit: unitOf(groups), by: count(groups), from: 'ANCHOR', onlyFuture: true }),
    examples: [
      ['The two will meet again in two days.', 'two days', '2025-12-04'],
      ['The two met three times in two weeks.', 'two weeks', null],
    ],
    not: ['The two met for two days.'],
  },
  {
    id: 'relative/from-now',
    pattern: '{number} {unit} (?:from now|hence)',
    read: (groups) => shift(unitOf(groups), count(groups)),
    examples: [['The vote is two weeks from now.', 'two weeks from now', '2025-12-15/2025-12-21']],
    not: ['The vote is near.'],
  },
  {
    id: 'relative/last-unit',
    pattern:
      '(?:early |earlier |late |later |mid[-\\s])?(?:in )?(?<![Tt]he )(?:last|the past(?= (?:weekend)\\b)|this past(?= (?:weekend)\\b)) (?<unit>week|weekend|month|year|decade)',
    read: (groups) => shift(unitOf(groups), -1),
    examples: [
      ['The two met last week.', 'last week', '2025-11-24/2025-11-30'],
      ['The two met last month.', 'last month', '2025-11'],
      ['The law was passed late last year.', 'late last year', '2024'],
      ['The two met last weekend.', 'last weekend', '2025-11-29/2025-11-30'],
    ],
    not: ['It was the last week of the campaign.'],
  },
  {
    id: 'relative/this-unit',
    pattern: '(?:early |earlier |late |later |mid[-\\s])?(?:in )?this (?<unit>week|month|year|decade)',
    read: (groups) => shift(unitOf(groups), 0),
    examples: [
      ['They will meet later this week.', 'later this week', '2025-12-01/2025-12-07'],
      ['They met earlier this month.', 'earlier this month', '2025-12'],
      ['They met twice this year.', 'this year', '2025'],
    ],
    not: ['They met this way.'],
  },
  {
    id: 'relative/next-unit',
    pattern: '(?:early |late |later |mid[-\\s])?(?:in )?(?<!\\b[Tt]he )next (?<unit>week|weekend|month|year|decade)',
    read: (groups) => shift(unitOf(groups), 1),
    examples: [
      ['They will meet next week.', 'next week', '2025-12-08/2025-12-14'],
      ['They will meet early next year.', 'early next year', '2026'],
      ['They will meet next month.', 'next month', '2026-01'],
    ],
    not: ['They will sit next to each other.'],
  },
  {
    id: 'relative/week-after-next',
    pattern: 'the (?<unit>week|month|year) after next',
    read: (groups) => shift(unitOf(groups), 2),
    examples: [['They will meet the week after next.', 'the week after next', '2025-12-15/2025-12-21']],
    not: [],
  },
  {
    id: 'relative/weekend',
    pattern: '(?:the|this) weekend',
    read: () => ({ kind: 'WEEKEND' }),
    examples: [
      ['The two met at the weekend.', 'the weekend', '2025-11-29/2025-11-30'],
      ['The two will meet over the weekend.', 'the weekend', '2025-12-06/2025-12-07'],
    ],
    not: ['It was a weekend to remember.'],
  },
  {
    id: 'relative/end-as-limit',
    pattern:
      "(?<=\\b(?:by|until|till|before|through) )(?:the )?(?:(?<short>year|month)(?:['’]s|-)? ?end|end of (?<which>the|this|next|last) (?<unit>month|year))",
    read: ({ which = '', unit, short }) => ({
      kind: 'LIMIT',
      unit: /month/i.test(unit ?? short ?? '') ? 'month' : 'year',
      by: /next/i.test(which) ? 1 : /last/i.test(which) ? -1 : 0,
    }),
    examples: [
      ['The troops must leave by the end of the year.', 'the end of the year', '2025-12-31'],
      ['The office will close by year end.', 'year end', '2025-12-31'],
      ['They hope to sign before the end of next month.', 'the end of next month', '2026-01-31'],
    ],
    not: ['They met at the end of the year.'],
  },
  {
    id: 'relative/edge-of-unit',
    pattern: '(?:the )?(?:end|start|beginning|close|middle|rest|remainder) of (?:the|this) (?<unit>week|month|year|decade)',
    read: (groups) => shift(unitOf(groups), 0),
    examples: [
      ['They will meet at the end of the month.', 'the end of the month', '2025-12'],
      ['They met at the start of the year.', 'the start of the year', '2025'],
    ],
    not: ['It was the end of the road.'],
  },
  {
    id: 'relative/unit-is-out',
    pattern: '(?:the )?(?<unit>week|month|year) (?:is|was) (?:out|over)',
    read: (groups) => shift(unitOf(groups), 0),
    examples: [['They will meet again before the year is out.', 'the year is out', '2025']],
    not: ['The year is 2025.'],
  },
]
