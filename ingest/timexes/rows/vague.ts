import type { Timex } from '../../layers.ts'
import type { Expression, TimexRow } from '../expression.ts'

const vague = (type: Timex['type']) => (): Expression => ({ kind: 'VAGUE', type })
const SOME =
  'several|some|a few|few|many|a number of|recent|the coming|coming|the past|the last|the next|the past few|the last few|the next few|the coming few|past'
const UNITS = '(?:decades|years|months|weeks|days|hours|minutes)'

/** Expressions without a calendar value: durations, repeated times, seasons, and times told only by their vicinity. */
export const VAGUE_ROWS: readonly TimexRow[] = [
  {
    id: 'vague/some-units-ago',
    pattern: `(?:${SOME}|{number}) (?:and a half )?${UNITS} (?:and a half )?(?:ago|earlier|later|before|after)`,
    read: vague('DATE'),
    examples: [
      ['They met several days ago.', 'several days ago', null],
      ['They met three hours ago.', 'three hours ago', null],
      ['They met two and a half years ago.', 'two and a half years ago', null],
    ],
    not: ['They met often.'],
  },
  {
    id: 'vague/coming-days',
    pattern: `(?<=\\bin )(?:the )?(?:coming|next few|near) (?:decades|years|months|weeks|days|hours|future)`,
    read: vague('DATE'),
    examples: [['They will meet in the coming days.', 'the coming days', null]],
    not: ['They are coming.'],
  },
  {
    id: 'duration/past-unit',
    pattern: '(?<=\\b(?:over|in|within|during|for|throughout) )the (?:past|last|next|coming|following) (?:day|week|month|year|decade)',
    read: vague('DURATION'),
    examples: [['They have spoken twice over the past week.', 'the past week', null]],
    not: ['They met last week.'],
  },
  {
    id: 'duration/units',
    pattern: `(?:${SOME}|{number}|(?:more|less|fewer) than \\d+) (?:more |straight |consecutive |successive |full )?(?:years?|months?|weeks?|days?|decades?|hours?|minutes?)(?! (?:ago|earlier|later|before|after|of age|old)\\b|-old)`,
    read: vague('DURATION'),
    examples: [
      ['The talks lasted three days.', 'three days', null],
      ['The siege has gone on for a few months.', 'a few months', null],
    ],
    not: ['He is 40 years old.', 'The talks went on.'],
  },
  {
    id: 'duration/compound',
    pattern: '(?:{number})-(?:year|month|week|day|hour|minute)s?(?!-old| old)',
    read: vague('DURATION'),
    examples: [['The three-day summit ended.', 'three-day', null]],
    not: ['A 14-year-old boy was hurt.'],
  },
  {
    id: 'repeated/every',
    pattern:
      '(?:every|each) (?:other )?(?:day|week|weekend|month|year|morning|evening|night|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:once|twice) a (?:day|week|month|year)',
    read: vague('REPEATED'),
    examples: [['The two speak every Monday.', 'every Monday', null]],
    not: ['Every minister spoke.'],
  },
  {
    id: 'repeated/weekdays',
    pattern: '(?:Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays)',
    read: vague('REPEATED'),
    examples: [['The cabinet sits on Tuesdays.', 'Tuesdays', null]],
    not: ['The cabinet sat on Tuesday.'],
  },
  {
    id: 'season/named',
    pattern:
      '(?:last|this|next|the|early|late) (?:early |late )?(?:spring|summer|autumn|winter)(?:(?: of)? (?:19|20)\\d\\d)?(?! (?:Olympics|Games|Palace))|(?:last|this|next) fall|(?<=\\bin )(?:spring|summer|autumn|winter)(?: (?:19|20)\\d\\d)?|(?:the )?fall of (?:19|20)\\d\\d|(?:spring|summer|autumn|winter) (?:of )?(?:19|20)\\d\\d',
    read: vague('SEASON'),
    examples: [
      ['They met last summer.', 'last summer', null],
      ['The base was lost in the spring of 2014.', 'the spring of 2014', null],
    ],
    not: ['The fall of the city shook the army.', 'The Arab Spring began.'],
  },
]
