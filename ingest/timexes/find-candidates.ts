import type { Sentence } from '../layers.ts'
import type { Span } from '../../src/model/span.ts'
import type { Expression, Groups, TimexRow } from './expression.ts'
import { compile } from './pieces.ts'
import { ABSOLUTE_ROWS } from './rows/absolute.ts'
import { HOLIDAY_ROWS } from './rows/holidays.ts'
import { MONTH_AND_YEAR_ROWS } from './rows/months-and-years.ts'
import { NARRATIVE_ROWS } from './rows/narrative.ts'
import { RELATIVE_ROWS } from './rows/relative.ts'
import { VAGUE_ROWS } from './rows/vague.ts'
import { WEEKDAY_ROWS } from './rows/weekdays.ts'

/** Where two rows match, the longer match wins; of equal ones the row that stands first. */
export const TIMEX_ROWS: readonly TimexRow[] = [
  ...ABSOLUTE_ROWS,
  ...MONTH_AND_YEAR_ROWS,
  ...WEEKDAY_ROWS,
  ...RELATIVE_ROWS,
  ...NARRATIVE_ROWS,
  ...HOLIDAY_ROWS,
  ...VAGUE_ROWS,
]

export interface Candidate extends Span {
  readonly ruleId: string
  readonly expression: Expression
}

const PATTERNS = TIMEX_ROWS.map((row) => ({ row, pattern: compile(row.pattern) }))
/** Nearly every expression holds a digit or one of these. */
const WORTH =
  /\d|day|week|month|year|decade|night|morning|afternoon|evening|tomorrow|hour|minute|spring|summer|autumn|winter|fall|christmas|easter|fortnight|century|\beve\b|future|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October/i

/** The time expressions of one sentence, left to right, none overlapping. */
export function findCandidates(text: string, sentence: Pick<Sentence, 'start' | 'end'>): readonly Candidate[] {
  const prose = text.slice(sentence.start, sentence.end)
  if (!WORTH.test(prose)) return []
  const found = PATTERNS.flatMap(({ row, pattern }) => matchesOf(row, pattern, prose))
  const kept: Candidate[] = []
  for (const candidate of found.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every((other) => candidate.end <= other.start || other.end <= candidate.start)) kept.push(candidate)
  return kept
    .toSorted((a, b) => a.start - b.start)
    .map((candidate) => ({ ...candidate, start: candidate.start + sentence.start, end: candidate.end + sentence.start }))
}

function matchesOf(row: TimexRow, pattern: RegExp, prose: string): readonly Candidate[] {
  return [...prose.matchAll(pattern)].flatMap((match) => {
    const groups: Groups = match.groups ?? {}
    const expression = capitalised(groups) ? row.read(groups) : null
    return expression ? [{ ruleId: row.id, expression, ...trimmed(match.index, match[0]) }] : []
  })
}

/** "may", "march", "sat" and "sun" are words; "May", "SAT" may be names of time. */
const capitalised = (groups: Groups): boolean =>
  [groups.month, groups.month2, groups.weekday].every((name) => name === undefined || /^[\p{Lu}\d]/u.test(name))

function trimmed(index: number, match: string): Span {
  const lead = match.length - match.trimStart().length
  return { start: index + lead, end: index + match.trimEnd().length }
}
