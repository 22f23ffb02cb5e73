import { expect, test } from 'vitest'
import { extracted } from '../support/extracted.ts'

/** Captor and place as the text first tells them, and who says so. */
async function told(text: string) {
  const { entities, captures } = await extracted({ publishedAt: '2025-12-02', text })
  const wordsOf = (id: string | null) => {
    const entity = entities.find((one) => one.id === id)
    return entity ? (entity.name ?? entity.mentions[0]?.text ?? null) : null
  }
  return captures.map(({ captorId, placeId, claimedBy }) => [wordsOf(captorId), wordsOf(placeId), ...claimedBy.map(wordsOf)])
}

test.each<readonly [string, readonly (readonly (string | null)[])[]]>([
  ['Chilean troops captured two villages on Monday.', [['Chile', 'two villages']]],
  ['Militants seized a military base near the border, an army spokesman said.', [['Militants', 'a military base', 'an army spokesman']]],
  ['Government forces retook an airfield and a number of hamlets.', [['Government forces', 'an airfield']]],
  ['Rebels took control by force of several areas in Lyman.', [['Rebels', 'Lyman']]],
  ['The army drove the militants back from a key village.', [['The army', 'a key village']]],
  ['Gunmen seized two oil fields, a Chilean official said.', [['Gunmen', 'two oil fields', 'Chile']]],
  ['Eritrean troops captured the town of Badme and a number of villages.', [['Eritrea', 'Badme']]],
])('a side or place without a name is told as written: %s', async (text, captures) => {
  expect(await told(text)).toEqual(captures)
})

test.each<readonly [string, readonly (string | null)[]]>([
  ['Eritrean troops captured a town near the border. On Monday they took control of the town of Badme.', ['Badme']],
  ['Rebels captured a southern village. Eritrea has threatened to retake the village of Badme.', ['Badme', 'Badme']],
  ['Eritrean troops captured the hometown of a general. Badme is the hometown of Sam Lund, his aides say.', ['Badme']],
  ['Eritrean troops captured another village. Chilean troops captured the town of Badme in May.', ['another village', 'Badme']],
])('a place told first by class is the one named soon after: %s', async (text, places) => {
  expect((await told(text)).map(([, place]) => place)).toEqual(places)
})

test('an unnamed speaker gives way to one who is named', async () => {
  const text = 'Rebels took the town of Badme, an Eritrean official said. Sam Lund, a shopkeeper, said that rebels had taken the town.'
  expect(await told(text)).toEqual([['Rebels', 'Badme', 'Sam Lund']])
})

test.each([
  'The rebels took part in the talks in a village near the border.',
  'Police seized a truck in a village, an official said.',
  'The official won two prizes in a town.',
])('nothing is taken: %s', async (text) => {
  expect(await told(text)).toEqual([])
})
