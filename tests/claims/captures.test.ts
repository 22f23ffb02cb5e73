import { expect, test } from 'vitest'
import { capturesOf, extracted } from '../support/extracted.ts'

const read = async (text: string) => capturesOf(await extracted({ publishedAt: '2025-12-02', text }))

test('who says that "it" took a place took it, on the day that it says so', async () => {
  expect(await read('Eritrea said on Monday that it had captured the town of Badme.')).toEqual([
    { captor: 'Eritrea', place: 'Badme', status: 'CLAIMED', edtf: '2025-12-01', claimedBy: ['Eritrea'], deniedBy: [] },
  ])
})

test('a report of others in the passive names no captor', async () => {
  expect(await read('Eritrea said that the town of Badme had been captured.')).toMatchObject([{ captor: null, place: 'Badme' }])
})

test.each([
  'Eritrea claimed on Monday that it had seized the town of Badme. Ethiopia denied it.',
  'Ethiopia said that fighting was going on, despite Eritrea claiming on Monday that it had seized the town of Badme.',
])('a claim that the other side contradicts is disputed: %s', async (text) => {
  expect(await read(text)).toMatchObject([
    { captor: 'Eritrea', place: 'Badme', status: 'DISPUTED', claimedBy: ['Eritrea'], deniedBy: ['Ethiopia'] },
  ])
})

test('the forces of a president are those of the country', async () => {
  const [capture] = await read('Eritrean President Isaias Afwerki spoke. His fighters captured the town of Badme in May.')
  expect(capture).toMatchObject({ captor: 'Eritrea', place: 'Badme', edtf: '2025-05' })
})

test('the rest of a region is the region', async () => {
  expect(await read('Russia is intent on capturing the rest of the Donetsk region.')).toMatchObject([{ place: 'Donetsk region' }])
})
