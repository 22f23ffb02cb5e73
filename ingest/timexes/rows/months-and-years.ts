import { monthNumber } from '../calendar.ts'
import type { Expression, Groups, TimexRow } from '../expression.ts'
import { partsOf } from './absolute.ts'

const calendar = (groups: Groups): Expression => ({ kind: 'CALENDAR', parts: partsOf(groups) })
const AWAY: Readonly<Record<string, number>> = { last: -1, 'the previous': -1, this: 0, 'the same': 0, next: 1, 'the following': 1 }
const yearsAway = ({ which = '' }: Groups): number => AWAY[which.toLowerCase()] ?? 0

/** After these a capital "May", "March", "April", "June", "August" is a month, and four digits are a year. */
const BEFORE_MONTH = '(?<=\\b(?:in|since|until|till|during|through|throughout|last|next|early|late|mid|for|by|from|before|after|of)[\\s-])'
const BEFORE_YEAR =
  "(?<=\\b(?:in|since|of|until|till|by|from|before|after|during|around|circa|through|throughout|between|and|to|late|early|mid|back|or|year|the|its|his|her|their|this|that|a|an|under|pre|post|file,|Cup|Expo|Games|Olympics|Euro|Championships?)[\\s-]|['’]s |[-–—]\\s?)"
const COUNTED =
  'people|persons|troops|soldiers|men|women|children|fighters|rebels|militants|civilians|refugees|prisoners|hostages|homes|houses|families|workers|students|protesters|police|officers|jobs|votes|points|miles|kilometers|kilometres|km|metres|meters|feet|tonnes|tons|barrels|dollars|euros|pounds|rubles|roubles|percent|years?|months?|weeks?|days?|hours?|minutes?|others|schoolchildren|pupils|voters|candidates|delegates|migrants|pilgrims|passengers|victims|cars|ships|books|companies|more|kg|MW|megawatts|hectares|acres|square|cases|deaths|levels of|tanks|guns|rockets|missiles|drones|shells|vehicles|aircraft|planes|sites|settlers|inmates|detainees|bodies'
const NOT_COUNTED = `(?!\\s(?:${COUNTED})\\b)(?!\\s?(?:GMT|UTC|hours|hrs|local|EST|EDT|ET|BST|CET|%))(?!-(?:year|day|strong|seat|page|mile|km|meter|metre))`

export const MONTH_AND_YEAR_ROWS: readonly TimexRow[] = [
  {
    id: 'month/with-year',
    pattern: '{vague}?{mon},? (?:of )?{year}',
    read: calendar,
    examples: [
      ['They first met in September 2013.', 'September 2013', '2013-09'],
      ['They met in early November 2014.', 'early November 2014', '2014-11'],
      ['The deal was struck at the end of May 2015.', 'the end of May 2015', '2015-05'],
      ['It fell in Oct. 2016.', 'Oct. 2016', '2016-10'],
    ],
    not: ['Critics may 2000 times object.'],
  },
  {
    id: 'month/range-with-year',
    pattern: '{month}(?:{to}| and ){month2},? {year}',
    read: (groups) => ({
      kind: 'CALENDAR',
      parts: partsOf(groups),
      until: { year: Number(groups.year), month: monthNumber(groups.month2 ?? '') },
    }),
    examples: [['The town was besieged from March to June 2016.', 'March to June 2016', '2016-03/2016-06']],
    not: ['They met in March 2016.'],
  },
  {
    id: 'month/of-year-away',
    pattern: '{vague}?{month},? (?:of )?(?<which>last|this|next|the previous|the same|the following) year',
    read: (groups) => ({ kind: 'CALENDAR', parts: partsOf(groups), yearsAway: yearsAway(groups) }),
    examples: [
      ['They met in September last year.', 'September last year', '2024-09'],
      ['The vote will be held in May next year.', 'May next year', '2026-05'],
      ['The base fell in March of this year.', 'March of this year', '2025-03'],
    ],
    not: ['They met last year.'],
  },
  {
    id: 'month/day-of-year-away',
    pattern: '{mon} {day},? (?:of )?(?<which>last|this|next|the previous|the same|the following) year',
    read: (groups) => ({ kind: 'CALENDAR', parts: partsOf(groups), yearsAway: yearsAway(groups) }),
    examples: [['They signed on May 3 last year.', 'May 3 last year', '2024-05-03']],
    not: ['They signed on May 3.'],
  },
  {
    id: 'month/last-next',
    pattern: '(?:early |late |mid-)?(?<which>last|this past|this coming|this|next) (?:early |late |mid-)?{month}',
    read: (groups) => {
      const which = groups.which?.toLowerCase() ?? ''
      if (which === 'this') return { kind: 'CALENDAR', parts: partsOf(groups), yearsAway: 0 }
      return { kind: 'CALENDAR', parts: partsOf(groups), toward: /last|past/.test(which) ? -1 : 1 }
    },
    examples: [
      ['They last met last September.', 'last September', '2025-09'],
      ['They will meet next May.', 'next May', '2026-05'],
    ],
    not: ['They met in September.'],
  },
  {
    id: 'month/bare',
    pattern: `(?:{vague}(?<sure>)|${BEFORE_MONTH}(?<after>)|){month}(?! (?:Fool|Day\\b|said|told|was|has|had|is|will)|['’]s (?:government|cabinet|office|party|spokes\\w+))`,
    read: (groups) =>
      groups.sure === undefined && groups.after === undefined && /^(May|March|April|June|August)$/.test(groups.month ?? '')
        ? null
        : calendar(groups),
    examples: [
      ['The envoys met in March.', 'March', '2025-03'],
      ['The envoys will meet in March.', 'March', '2026-03'],
      ['They will reconvene in early March.', 'early March', '2026-03'],
      ['They were due in Geneva in mid-May.', 'mid-May', '2025-05'],
      ['The September summit ended without a deal.', 'September', '2025-09'],
      ['They will meet at the end of January.', 'the end of January', '2026-01'],
    ],
    not: [
      'Theresa May met the chancellor.',
      'May said no.',
      'Thousands March on Rome.',
      'They may meet.',
      'June Carter sang.',
      'Talks with May went on.',
    ],
  },
  {
    id: 'year/bare',
    pattern: `(?:{vague}|${BEFORE_YEAR}|(?<=^)(?=\\d{4} (?:was|saw|is|will)\\b)|(?<=, )(?=\\d{4}\\s*(?:$|[.,;:)]))){year}${NOT_COUNTED}`,
    read: calendar,
    examples: [
      ['Russia annexed the peninsula in 2014.', '2014', '2014'],
      ['The war began in late 1998.', 'late 1998', '1998'],
      ['The 2015 nuclear deal is dead.', '2015', '2015'],
      ['They have met often since 2010.', '2010', '2010'],
      ['It must be done by the end of 2027.', 'the end of 2027', '2027'],
    ],
    not: [
      'The march drew 2,014 people.',
      'Some 2000 fighters remain in the city.',
      'Resolution 1701 ended the fighting.',
      'They lost $2014 in a day.',
      'The train left at 1900 GMT.',
      'The army sent the 1500 soldiers home.',
    ],
  },
  {
    id: 'year/in-parentheses',
    pattern: '(?<=\\((?:born |b\\. )?){year}(?=\\s?[)–—-])|(?<=[–—-]\\s?)(?<year2>1[4-9]\\d\\d|20\\d\\d)(?=\\))',
    read: ({ year, year2 }) => ({ kind: 'CALENDAR', parts: { year: Number(year ?? year2) } }),
    examples: [['The treaty (1994) was never ratified.', '1994', '1994']],
    not: ['The hall (2000 seats) was full.'],
  },
  {
    id: 'year/range-short',
    pattern: '{year}[-–—/](?<end>\\d\\d)',
    read: ({ year = '', end = '' }) =>
      Number(end) > Number(year.slice(2)) && (year[2] ?? '') <= (end[0] ?? '')
        ? { kind: 'FIXED', edtf: `${year}/${year.slice(0, 2)}${end}` }
        : null,
    examples: [['The talks of 2012-16 ended the war.', '2012-16', '2012/2016']],
    not: ['The file 2014-02 was lost.'],
  },
  {
    id: 'year/decade',
    pattern: "(?:the )?(?:early |mid[-\\s]|late )?(?:[-\\s])?(?<decade>1[4-9]\\d|20\\d)0['’]?s",
    read: ({ decade = '' }) => ({ kind: 'FIXED', edtf: `${decade}0/${decade}9` }),
    examples: [
      ['The two met often in the 1990s.', 'the 1990s', '1990/1999'],
      ['They fought in the late 1980s.', 'the late 1980s', '1980/1989'],
    ],
    not: ['They met in 1990.'],
  },
  {
    id: 'year/quarter',
    pattern: '(?:the )?(?<which>first|second|third|fourth|last) (?<what>quarter|half) of {year}',
    read: ({ which = '', what, year = '' }) => partOfYear(what === 'half' ? 6 : 3, which.toLowerCase(), year),
    examples: [
      ['It must be ready in the third quarter of 2014.', 'the third quarter of 2014', '2014-07/2014-09'],
      ['They met twice in the first half of 2019.', 'the first half of 2019', '2019-01/2019-06'],
    ],
    not: ['They scored in the first half.'],
  },
]

function partOfYear(months: number, which: string, year: string): Expression | null {
  const place = which === 'last' ? 12 / months - 1 : ['first', 'second', 'third', 'fourth'].indexOf(which)
  const month = place * months + 1
  const pad = (value: number): string => String(value).padStart(2, '0')
  return month > 12 ? null : { kind: 'FIXED', edtf: `${year}-${pad(month)}/${year}-${pad(month + months - 1)}` }
}
