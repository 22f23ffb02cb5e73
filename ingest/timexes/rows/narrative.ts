import type { Unit } from '../calendar.ts'
import { numberOf, weekdayNumber } from '../calendar.ts'
import type { Expression, Groups, TimexRow } from '../expression.ts'

const told = (unit: Unit, by: number, from: 'TOLD' | 'NEXT' = 'TOLD'): Expression => ({ kind: 'SHIFT', unit, by, from })
/** The groups hold one of the pieces' words; parts of a day count as the day. */
const UNITS: Readonly<Record<string, Unit>> = { week: 'week', weekend: 'weekend', month: 'month', year: 'year', decade: 'decade' }
const unitOf = ({ unit = '' }: Groups): Unit => UNITS[unit.toLowerCase()] ?? 'day'
const UNIT_OR_PART = '(?<unit>day|week|weekend|month|year|night|morning|afternoon|evening)'

/** Times told by their distance from a day told before ("on 3 May … the next day"), or from what follows ("a day after Monday's vote"). */
export const NARRATIVE_ROWS: readonly TimexRow[] = [
  {
    id: 'narrative/earlier',
    pattern: '{number} {unit} (?:earlier|previously|prior(?! to))',
    read: (groups) => told(unitOf(groups), -numberOf(groups.number ?? '')),
    examples: [
      ['The army claimed a day earlier that it had taken the town.', 'a day earlier', '2025-12-01'],
      ['On 3 May 2014 the envoy flew home; two days earlier he had met the rebels.', 'two days earlier', '2014-05-01'],
      ['The talks had failed two years earlier.', 'two years earlier', '2023'],
    ],
    not: ['They met earlier.'],
  },
  {
    id: 'narrative/later',
    pattern: '{number} {unit} (?:later|afterwards?)',
    read: (groups) => told(unitOf(groups), numberOf(groups.number ?? '')),
    examples: [['The envoy landed on 3 May 2014 and met the rebels two days later.', 'two days later', '2014-05-05']],
    not: ['They met later.'],
  },
  {
    id: 'narrative/previous',
    pattern: `(?:the|on the) (?:previous|preceding|prior) ${UNIT_OR_PART}`,
    read: (groups) => told(unitOf(groups), -1),
    examples: [
      ['The two had met the previous day.', 'the previous day', '2025-12-01'],
      ['The two had met the previous month.', 'the previous month', '2025-11'],
    ],
    not: ['The previous government fell.'],
  },
  {
    id: 'narrative/next',
    pattern: `(?<!\\b(?:over|in|within|during|for|throughout|of) )the (?:very )?(?:next|following) ${UNIT_OR_PART}`,
    read: (groups) => told(unitOf(groups), 1),
    examples: [
      ['On 3 May 2014 he landed in Cairo; the next day he met the king.', 'the next day', '2014-05-04'],
      ['On 3 May 2014 he landed in Cairo and he met the king the following morning.', 'the following morning', '2014-05-04'],
    ],
    not: ['They will talk over the next week.', 'The next round is near.'],
  },
  {
    id: 'narrative/same',
    pattern: `(?:(?:the|that) (?:very )?same|later that|earlier that|that(?= (?:very )?(?:day|night|week|month|year|weekend|evening|morning|afternoon)\\b)) (?:very )?${UNIT_OR_PART}`,
    read: (groups) => told(unitOf(groups), 0),
    examples: [['On 3 May 2014 he landed in Cairo and met the king the same day.', 'the same day', '2014-05-03']],
    not: ['They hold the same view.', 'He said that days are short.'],
  },
  {
    id: 'narrative/part-of-day',
    pattern: '(?<=\\b(?:in|during) )the (?:early |late )?(?:morning|afternoon|evening)(?! (?:of|on|after|before)\\b)',
    read: () => told('day', 0),
    examples: [
      ['On 3 May 2014 he landed in Cairo; in the evening he met the king.', 'the evening', '2014-05-03'],
      ['The envoy was due to see the king in the evening.', 'the evening', '2025-12-02'],
    ],
    not: ['The Morning Star reported a raid.', 'In the evening of his life he wrote.'],
  },
  {
    id: 'narrative/weekday',
    pattern: '(?:the (?<which>next|following|previous|preceding)|(?<bare>following|preceding)) {weekday}{part}',
    read: ({ which, bare, weekday = '' }) => ({
      kind: 'CALENDAR',
      parts: { weekday: weekdayNumber(weekday) },
      toward: /previous|preceding/i.test(which ?? bare ?? '') ? -1 : 1,
      from: 'TOLD',
    }),
    examples: [['On 3 May 2014 he landed in Cairo; the following Friday he met the king.', 'the following Friday', '2014-05-09']],
    not: ['They will meet next Friday.'],
  },
  {
    id: 'narrative/before',
    pattern: '(?:{number}|the) {unit} (?:before|ahead of|prior to|in advance of)',
    read: (groups) => told(unitOf(groups), -numberOf(groups.number ?? 'one'), 'NEXT'),
    examples: [
      ["The two spoke a day before Monday's vote.", 'a day before', '2025-11-30'],
      ['The two had spoken the day before.', 'the day before', '2025-12-01'],
      ['The turnout was higher the year before.', 'the year before', '2024'],
      ['The two spoke two days before the summit.', 'two days before', null],
    ],
    not: ['They spoke before the vote.'],
  },
  {
    id: 'narrative/after',
    pattern: '(?:{number}|the) {unit} (?:after|since)(?! (?:next|tomorrow)\\b)',
    read: (groups) => told(unitOf(groups), numberOf(groups.number ?? 'one'), 'NEXT'),
    examples: [
      ["The two spoke two days after Friday's vote.", 'two days after', '2025-11-30'],
      ['The two met a day after he landed.', 'a day after', null],
    ],
    not: ['They spoke after the vote.'],
  },
  {
    id: 'narrative/eve',
    pattern: '(?:the )?eve of',
    read: () => told('day', -1, 'NEXT'),
    examples: [
      ["They met on the eve of Monday's vote.", 'the eve of', '2025-11-30'],
      ['They met on the eve of the summit.', 'the eve of', null],
    ],
    not: ['They met on Christmas Eve.'],
  },
]
