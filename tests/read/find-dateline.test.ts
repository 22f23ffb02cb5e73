import { expect, test } from 'vitest'
import { datelineRows } from '../../ingest/read/dateline-rows.ts'
import { findDateline } from '../../ingest/read/find-dateline.ts'

const examples = datelineRows.flatMap((row) => row.examples.map((line) => [row.id, line, row.pattern] as const))
const others = datelineRows.flatMap((row) => row.not.map((line) => [row.id, line, row.pattern] as const))

test.each(examples)('%s reads "%s"', (_, line, pattern) => {
  expect(pattern.test(line)).toBe(true)
  expect(findDateline(line, 0)).not.toBeNull()
})

test.each(others)('%s leaves "%s"', (_, line, pattern) => {
  expect(pattern.test(line)).toBe(false)
})

test.each([
  ['VIENNA, July 14, 2015 - Ministers', 'VIENNA', '2015-07-14'],
  ['Geneva, 2 December 2025 – The envoy', 'Geneva', '2025-12-02'],
  ['date 2025-12-02 MOSCOW: Envoys', 'MOSCOW', '2025-12-02'],
  ['DAYTON, Ohio, Nov 22 (Agency) - The presidents', 'DAYTON', null],
  ['TBILISI/MOSCOW, Aug 12 (Agency) - The president', 'TBILISI', null],
  ['OSLO, Feb 31, 2015 - Delegates', 'OSLO', null],
  ['(Reuters) - Envoys', null, null],
])('"%s": place %s, day %s', (line, place, date) => {
  const found = findDateline(line, 0)
  expect(found?.place ? line.slice(found.place.start, found.place.end) : null).toBe(place)
  expect(found?.date).toBe(date)
  expect(line.slice(found?.end)).toMatch(/^(?:Ministers|The|Envoys|Delegates)/)
})
