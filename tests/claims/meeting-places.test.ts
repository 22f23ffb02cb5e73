import { expect, test } from 'vitest'
import { nameIn, read } from './read.ts'

/** Place of the only meeting of a text. */
async function placeIn(text: string): Promise<string | null> {
  const document = await read(text)
  expect(document.meetings, text).toHaveLength(1)
  return nameIn(document, document.meetings[0]?.placeId ?? null)
}

test.each<readonly [string, string | null]>([
  // A clause opened by "where" tells of the place before it.
  ['Ana Roy came down from Oslo, where Tom Lund dined with her on Monday.', 'Oslo'],
  ['Ana Roy will fly to Madrid on Sunday, where she is to meet Tom Lund.', 'Madrid'],
  ['A meeting between Ana Roy and Tom Lund that had been set for Geneva on Nov 8 was put off.', 'Geneva'],
  ['Ana Roy will attend a summit of the African Union in Lima on Friday.', 'Lima'],
  // The place that somebody went to, was in or left, by order.
  ['The chancellor, Ana Roy, is in Lima for talks with President Tom Lund.', 'Lima'],
  ['Ana Roy then went to Lima on Thursday for talks with President Tom Lund.', 'Lima'],
  ['Chancellor Ana Roy spoke in Lima on Monday after talks with President Tom Lund.', 'Lima'],
  ['Ana Roy left Lima after talks with President Tom Lund.', 'Lima'],
  ['Before leaving Lima, Ana Roy held talks with President Tom Lund.', 'Lima'],
  ['Ana Roy left Lima for Madrid on Monday and met Tom Lund on Friday.', null],
  ['Ana Roy met Tom Lund during a visit to Lima.', 'Lima'],
  ['Ana Roy visited Lima on Monday and held talks with Tom Lund.', 'Lima'],
  ['Ana Roy was received by Tom Lund in Lima on Monday.', 'Lima'],
  // "there" goes back to the scene told last.
  ['Geneva has seen it all before. Ana Roy and Tom Lund met there in 1985.', 'Geneva'],
  ['Envoys have not met since Madrid. There, in March, Ana Roy met Tom Lund.', 'Madrid'],
  // A topic is no place.
  ['Ana Roy held talks with Tom Lund on Syria.', null],
])('%s: held at %s', async (text, place) => {
  expect(await placeIn(text)).toBe(place)
})

test.each<readonly [string, string | null]>([
  ['LIMA, Dec 2 (Agency) - Ana Roy and Tom Lund met on Monday to end the dispute.', 'Lima'],
  ['LIMA, Dec 2 (Agency) - It was over by noon. Ana Roy received Tom Lund on Monday.', 'Lima'],
  // Another scene is told, the meeting is old, to come, by phone, or not the lead's own.
  ['LIMA, Dec 2 (Agency) - Ana Roy met Tom Lund on Monday during a trip through Spain.', null],
  ['LIMA, Dec 2 (Agency) - Ana Roy and Tom Lund met in 2014 to end the dispute.', null],
  ['LIMA, Dec 2 (Agency) - Ana Roy and Tom Lund will meet on Friday.', null],
  ['LIMA, Dec 2 (Agency) - Ana Roy spoke with Tom Lund by telephone on Monday.', null],
  ['LIMA, Dec 2 (Agency) - Prices fell on Monday after Ana Roy and Tom Lund met on Sunday.', null],
])('%s: by its dateline %s', async (text, place) => {
  expect((await placeIn(text))?.toLowerCase() ?? null).toBe(place?.toLowerCase() ?? null)
})

test('a seat of government is told as its town where the article names that', async () => {
  expect(await placeIn('WASHINGTON, Dec 2 (Agency) - President Tom Lund received Ana Roy at the White House on Monday.')).toBe('WASHINGTON')
})

test.each<readonly [string, string | null, string]>([
  ['Ana Roy came to Lima on Saturday. She held talks there with Tom Lund.', '2025-11-29', 'HELD'],
  ['Ana Roy will fly to Lima on Saturday, where she is to meet Tom Lund.', '2025-12-06', 'PLANNED'],
  // What begins after the day of publication has not been held.
  ['Ana Roy flew to Lima for a summit with Tom Lund, which opens on Friday.', '2025-12-05', 'PLANNED'],
])('%s: on %s, %s', async (text, edtf, status) => {
  const { meetings } = await read(text)
  expect(meetings.map((meeting) => [meeting.edtf, meeting.status])).toEqual([[edtf, status]])
})
