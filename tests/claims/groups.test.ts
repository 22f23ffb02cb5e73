import { expect, test } from 'vitest'
import { extracted, meetingsOf } from '../support/extracted.ts'

const publishedAt = '2025-12-02'
const meetings = async (text: string) => meetingsOf(await extracted({ publishedAt, text }))
const told = async (text: string) => (await meetings(text)).map(({ parties }) => parties)

test('partners with a day of their own are met apart, each on that day', async () => {
  const text = 'Olaf Scholz received Emmanuel Macron in the city on Thursday and Mark Rutte on Friday.'
  expect(await meetings(text)).toMatchObject([
    { parties: ['Emmanuel Macron', 'Olaf Scholz'], edtf: '2025-11-27' },
    { parties: ['Mark Rutte', 'Olaf Scholz'], edtf: '2025-11-28' },
  ])
})

test('partners of one day are met together', async () => {
  expect(await told('Olaf Scholz received Emmanuel Macron and Mark Rutte on Friday.')).toEqual([
    ['Emmanuel Macron', 'Mark Rutte', 'Olaf Scholz'],
  ])
})

test('a second call is another one', async () => {
  expect(await told('Olaf Scholz telephoned Emmanuel Macron on Friday and, in a second call, Mark Rutte.')).toEqual([
    ['Emmanuel Macron', 'Olaf Scholz'],
    ['Mark Rutte', 'Olaf Scholz'],
  ])
})

test('a group told by number is the last one named together of that size', async () => {
  const text = 'Olaf Scholz, Emmanuel Macron and Mark Rutte flew home on Friday. The three leaders are to meet again in Paris.'
  expect(await told(text)).toEqual([['Emmanuel Macron', 'Mark Rutte', 'Olaf Scholz']])
})

test('the two are those told to meet last, where these were told after any other two', async () => {
  const text =
    'Olaf Scholz and Emmanuel Macron are old friends. Mark Rutte met Angela Merkel in Berlin on Monday. The two will meet again in Paris on Friday.'
  expect(await meetings(text)).toMatchObject([
    { parties: ['Angela Merkel', 'Mark Rutte'], place: 'Berlin' },
    { parties: ['Angela Merkel', 'Mark Rutte'], place: 'Paris', edtf: '2025-12-05' },
  ])
})

test('they are states where states were named together in the sentence', async () => {
  const text = 'Mark Rutte and Angela Merkel stayed away. Norway and Chile have not quarrelled since they met in Oslo in March 2022.'
  expect(await told(text)).toContainEqual(['Chile', 'Norway'])
})

test('all names behind a plural word take part', async () => {
  expect(await told('Olaf Scholz met his French and Dutch counterparts, Emmanuel Macron and Mark Rutte, on Friday.')).toEqual([
    ['Emmanuel Macron', 'Mark Rutte', 'Olaf Scholz'],
  ])
})

test('who comes along takes part', async () => {
  expect(await told('Olaf Scholz met Emmanuel Macron in Paris on Friday, together with Mark Rutte.')).toEqual([
    ['Emmanuel Macron', 'Mark Rutte', 'Olaf Scholz'],
  ])
})

test('a meeting put off and then to be held without a day is postponed', async () => {
  const text = 'Olaf Scholz and Emmanuel Macron were to meet in Paris. The meeting was postponed, and the two will meet later.'
  expect(await meetings(text)).toMatchObject([{ parties: ['Emmanuel Macron', 'Olaf Scholz'], status: 'POSTPONED' }])
})
