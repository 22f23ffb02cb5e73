import { describe, expect, test } from 'vitest'
import { TIMEX_ROWS } from '../../ingest/timexes/find-candidates.ts'
import { dayRange } from '../../src/model/edtf.ts'
import { readText } from './read-sentence.ts'

describe.each(TIMEX_ROWS)('$id', (row) => {
  test.each(row.examples)('%s → %s = %s', async (sentence, text, edtf) => {
    const { timexes } = await readText(sentence)
    expect(timexes.map((timex) => [timex.ruleId, timex.text, timex.edtf])).toContainEqual([row.id, text, edtf])
  })
  test.runIf(row.not.length > 0).each(row.not)('not in: %s', async (sentence) => {
    const { timexes } = await readText(sentence)
    expect(timexes.map(({ ruleId }) => ruleId)).not.toContain(row.id)
  })
  test('has an example', () => expect(row.examples.length).toBeGreaterThan(0))
})

test('every id is there once', () => {
  const ids = TIMEX_ROWS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('spans, days and tokens of a timex agree', async () => {
  const { article, tokens, timexes } = await readText(
    'On Friday the envoys met in Oslo; they will meet from May 3 to 5 and in early 2027, two days after a vote.',
  )
  expect(timexes.length).toBeGreaterThan(3)
  for (const timex of timexes) {
    expect(article.text.slice(timex.start, timex.end)).toBe(timex.text)
    expect(tokens[timex.first]?.start).toBe(timex.start)
    expect(tokens[timex.last - 1]?.end).toBe(timex.end)
    expect(timex.edtf === null ? null : dayRange(timex.edtf)).toEqual(timex.from === null ? null : { from: timex.from, to: timex.to })
  }
})
