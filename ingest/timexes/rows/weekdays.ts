import { weekdayNumber } from '../calendar.ts'
import type { Expression, Groups, TimexRow } from '../expression.ts'

const weekday = ({ weekday: name = '' }: Groups): number => weekdayNumber(name)
const inWeek = (groups: Groups): Expression => {
  const which = groups.which?.toLowerCase() ?? ''
  return { kind: 'WEEKDAY', weekday: weekday(groups), weeks: /last|past|previous/.test(which) ? -1 : /next|following/.test(which) ? 1 : 0 }
}
const nearest = (groups: Groups, toward: -1 | 1): Expression => ({ kind: 'CALENDAR', parts: { weekday: weekday(groups) }, toward })

/** Weekdays; a bare one is dated by the tense of its clause. */
export const WEEKDAY_ROWS: readonly TimexRow[] = [
  {
    id: 'weekday/bare',
    pattern:
      '(?<!\\b(?:Black|Good|Bloody|Ash|Super|Palm|Cyber|Orange|Easter|Holy|Fat|Big|every|each|per) ){weekday}{part}(?! (?:Times|Telegraph|Mirror|Mail|Herald|Express|Tribune|People|Business|World|Night Live))',
    read: (groups) => ({ kind: 'CALENDAR', parts: { weekday: weekday(groups) } }),
    examples: [
      ['The minister said on Monday that he was well.', 'Monday', '2025-12-01'],
      ['The minister said Tuesday that he was well.', 'Tuesday', '2025-12-02'],
      ['The minister resigned on Wednesday.', 'Wednesday', '2025-11-26'],
      ['The ministers will meet on Tuesday.', 'Tuesday', '2025-12-02'],
      ['The ministers will meet on Monday.', 'Monday', '2025-12-08'],
      ['The ministers are to meet on Friday night.', 'Friday night', '2025-12-05'],
      ['The ministers plan to meet on Thursday.', 'Thursday', '2025-12-04'],
      ['The ministers are meeting on Thursday.', 'Thursday', '2025-12-04'],
      ['Fighting has raged since Friday.', 'Friday', '2025-11-28'],
    ],
    not: [
      'The Sunday Times reported a raid.',
      'The Good Friday agreement holds.',
      'They sat down.',
      'The Sun reported a raid.',
      'Shops open every Monday.',
    ],
  },
  {
    id: 'weekday/last',
    pattern: '(?:last|this past|the past|past) {weekday}{part}',
    read: (groups) => nearest(groups, -1),
    examples: [
      ['The two met last Friday.', 'last Friday', '2025-11-28'],
      ['The two met this past Sunday.', 'this past Sunday', '2025-11-30'],
    ],
    not: ['The two met on Friday.'],
  },
  {
    id: 'weekday/coming',
    pattern: '(?:this coming|the coming|coming) {weekday}{part}',
    read: (groups) => nearest(groups, 1),
    examples: [['The two meet this coming Sunday.', 'this coming Sunday', '2025-12-07']],
    not: ['The two meet on Sunday.'],
  },
  {
    id: 'weekday/this-next',
    pattern: '(?<which>this|next) {weekday}{part}',
    read: inWeek,
    examples: [
      ['The two will meet this Friday.', 'this Friday', '2025-12-05'],
      ['The two will meet next Monday.', 'next Monday', '2025-12-08'],
    ],
    not: ['The two will meet Friday.'],
  },
  {
    id: 'weekday/of-week',
    pattern: '{weekday}{part},? (?:of )?(?<which>last|this|next) week',
    read: inWeek,
    examples: [
      ['The two met on Wednesday last week.', 'Wednesday last week', '2025-11-26'],
      ['The two will meet on Friday next week.', 'Friday next week', '2025-12-12'],
      ['The two met on Monday of this week.', 'Monday of this week', '2025-12-01'],
    ],
    not: ['The two will meet next week.'],
  },
  {
    id: 'weekday/week-on',
    pattern: '(?<which>last|this|next) week,? (?:on )?{weekday}{part}',
    read: inWeek,
    examples: [['The two met last week on Thursday.', 'last week on Thursday', '2025-11-27']],
    not: ['The two met last week.'],
  },
]
