import { expect, test } from 'vitest'
import { extracted, meetingsOf } from '../support/extracted.ts'

const publishedAt = '2025-12-02'

test.each([
  ['told twice', 'Olaf Scholz met Emmanuel Macron in Paris on Monday. Macron and Scholz met in Paris over lunch.', 1],
  ['on two days', 'Olaf Scholz met Emmanuel Macron in Paris on Sunday. Olaf Scholz met Emmanuel Macron in Paris on Monday.', 2],
  ['at two places', 'Olaf Scholz met Emmanuel Macron in Paris. Olaf Scholz met Emmanuel Macron in Berlin.', 2],
  ['held and to be held again', 'Olaf Scholz met Emmanuel Macron in Paris. Scholz and Macron will meet again.', 2],
  ['with two partners', 'Olaf Scholz met Emmanuel Macron in Paris. Olaf Scholz met Gabriel Boric in Paris.', 2],
])('%s: %s', async (_, text, count) => {
  expect(meetingsOf(await extracted({ publishedAt, text }))).toHaveLength(count)
})

test('"the meeting" says what became of the one told before', async () => {
  const text = 'Olaf Scholz was to meet Emmanuel Macron in Paris on Friday. The meeting was cancelled.'
  expect(meetingsOf(await extracted({ publishedAt, text }))).toMatchObject([{ status: 'CANCELLED', place: 'Paris' }])
})

test('claims point to their meeting, and the meeting to its claims', async () => {
  const text = 'Olaf Scholz met Emmanuel Macron in Paris on Monday. Ethiopian troops captured the town of Badme.'
  const { meetings, captures, claims } = await extracted({ publishedAt, text })
  expect(meetings).toHaveLength(1)
  expect(captures).toHaveLength(1)
  for (const { id, claimIds } of [...meetings, ...captures])
    expect(claims.filter((claim) => claim.group === id).map((claim) => claim.id)).toEqual(claimIds)
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
})

test('two people of one side are two', async () => {
  const text =
    'German Chancellor Olaf Scholz was briefed by German negotiator Jens Plötner on Monday. Scholz will meet French President Emmanuel Macron.'
  expect(meetingsOf(await extracted({ publishedAt, text })).map(({ parties, status }) => ({ parties, status }))).toEqual([
    { parties: ['Jens Plötner', 'Olaf Scholz'], status: 'HELD' },
    { parties: ['Emmanuel Macron', 'Olaf Scholz'], status: 'PLANNED' },
  ])
})

test.each([
  ['That same night in Oslo Jens Lund mediated talks between Olaf Scholz and Emmanuel Macron.', 'Oslo'],
  ['On Wednesday he stopped in Oslo to see Prime Minister Jon Lund and Foreign Minister Eva Dahl.', 'Oslo'],
  ['Olaf Scholz flew to Oslo on Monday. Emmanuel Macron met Scholz there on Tuesday.', 'Oslo'],
  ['Olaf Scholz attended a summit of Emmanuel Macron and Jon Lund set for Tuesday in Oslo.', 'Oslo'],
  ['In Oslo, officials said Olaf Scholz will meet Emmanuel Macron.', null],
])('the place of: %s', async (text, place) => {
  expect(meetingsOf(await extracted({ publishedAt, text }))).toMatchObject([{ place }])
})

test('a meeting beside one told before is of its day and place', async () => {
  const text = 'Olaf Scholz met Emmanuel Macron in Paris on Monday. Macron held a meeting with Gabriel Boric beforehand.'
  expect(meetingsOf(await extracted({ publishedAt, text }))).toMatchObject([
    { place: 'Paris', edtf: '2025-12-01' },
    { place: 'Paris', edtf: '2025-12-01', parties: ['Emmanuel Macron', 'Gabriel Boric'] },
  ])
})
