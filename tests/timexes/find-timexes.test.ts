import { expect, test } from 'vitest'
import { readText } from './read-sentence.ts'

const edtfs = async (text: string, publishedAt?: string | null): Promise<readonly (readonly [string, string | null])[]> =>
  (await readText(text, publishedAt)).timexes.map((timex) => [timex.text, timex.edtf] as const)

test.each([
  ['The envoys met on Monday.', 'Monday', '2025-12-01'],
  ['The envoys had met on Tuesday.', 'Tuesday', '2025-12-02'],
  ['The envoys will meet on Tuesday.', 'Tuesday', '2025-12-02'],
  ['The envoys would meet on Sunday, he said.', 'Sunday', '2025-12-07'],
  ['The envoys are to meet on Sunday.', 'Sunday', '2025-12-07'],
  ['Envoys to meet Sunday in Oslo, says minister', 'Sunday', '2025-12-07'],
  ['The vote is scheduled for Sunday.', 'Sunday', '2025-12-07'],
  ['The envoys hope to meet on Wednesday.', 'Wednesday', '2025-12-03'],
  ['Talks held on Wednesday brought no result.', 'Wednesday', '2025-11-26'],
  ['On Wednesday, the envoy, who leads the mission, left.', 'Wednesday', '2025-11-26'],
  ['After meeting the emir on Wednesday, the envoy left.', 'Wednesday', '2025-11-26'],
  ['The envoys met on October 9.', 'October 9', '2025-10-09'],
  ['The envoys will meet on October 9.', 'October 9', '2026-10-09'],
  ['Siege lifted on Dec. 1', 'Dec. 1', '2025-12-01'],
  ['The envoy met the king to honour a friend on Wednesday.', 'Wednesday', '2025-11-26'],
  ['The envoy left to meet the king on Wednesday.', 'Wednesday', '2025-12-03'],
  ['Ukrainian troops retook the village of Robotyne on Wednesday.', 'Wednesday', '2025-11-26'],
])('the tense of the clause dates it: %s', async (sentence, text, edtf) => {
  expect(await edtfs(sentence)).toContainEqual([text, edtf])
})

test('each of two verbs dates its own weekday', async () => {
  expect(await edtfs('The minister said on Monday that the envoys will meet on Thursday.')).toEqual([
    ['Monday', '2025-12-01'],
    ['Thursday', '2025-12-04'],
  ])
})

test.each([
  'The envoys met on Monday.',
  'They met yesterday.',
  'They met last month.',
  'They met two days ago.',
  'They met on May 3.',
  'They will meet next week.',
  'They met at the weekend.',
  'They must leave by the end of the year.',
])('without an anchor a relative date has no value: %s', async (sentence) => {
  const found = await edtfs(sentence, null)
  expect(found).toHaveLength(1)
  expect(found[0]?.[1]).toBeNull()
})

test.each([
  ['They met in 2014.', '2014'],
  ['They met on 3 May 2014.', '2014-05-03'],
  ['They met in the 1990s.', '1990/1999'],
])('a whole date needs no anchor: %s', async (sentence, edtf) => {
  expect((await edtfs(sentence, null)).map(([, value]) => value)).toEqual([edtf])
})

test('a narrative is its own anchor', async () => {
  const text = 'On 3 May 2014 the envoy flew to Cairo. The next day he met the king. Two days later he left.'
  expect((await edtfs(text, null)).map(([, edtf]) => edtf)).toEqual(['2014-05-03', '2014-05-04', '2014-05-06'])
})

test.each([
  ['In 1956 he saw the king; three years later the king received his brother.', ['1956', '1959']],
  ['The two met in May 2014 and again two months later.', ['2014-05', '2014-07']],
  ['They met in 2014. The previous year they had refused.', ['2014', '2013']],
  ['They met in 2014. The next day they signed.', ['2014', '2025-12-03']],
])('a step counts from a time that is as precise: %s', async (text, expected) => {
  expect((await edtfs(text)).map(([, edtf]) => edtf)).toEqual(expected)
})

test('the header of the text dates an undated article, and publishedAt goes before it', async () => {
  const text = 'date 2025-12-02 MOSCOW: The envoys met on Monday.'
  expect(await edtfs(text, null)).toContainEqual(['Monday', '2025-12-01'])
  expect(await edtfs(text, '2025-12-10')).toContainEqual(['Monday', '2025-12-08'])
})

test('a range of whole dates is two expressions, the first with the year of the second', async () => {
  expect(await edtfs('The show ran from January 23 to March 9, 2014.')).toEqual([
    ['January 23', '2014-01-23'],
    ['March 9, 2014', '2014-03-09'],
  ])
})

test.each([
  'The side won 3-2 and 2,014 people saw it.',
  'He is 45 and lives at 5 Downing Street.',
  'They sat down to read The Sun.',
  'May met Sunak; both may March on.',
  'The April Foundation gave 1500 dollars to UN Resolution 1701.',
])('nothing in: %s', async (sentence) => {
  expect(await edtfs(sentence)).toEqual([])
})

test('known parts are those that the text tells', async () => {
  const { timexes } = await readText('They met on Tuesday, July 14, 2015, on Friday and last month.')
  expect(timexes.map(({ known }) => known)).toEqual([['year', 'month', 'day', 'weekday'], ['weekday'], []])
})
