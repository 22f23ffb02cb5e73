import { expect, test } from 'vitest'
import { capturesOf, extracted } from '../support/extracted.ts'

const read = async (text: string) => capturesOf(await extracted({ publishedAt: '2025-12-02', text }))
const CLAIM = 'Eritrea said on Monday that it had captured the town of Badme.'

test.each([
  'That was not true, Sam Lund said.',
  '"It is a lie," Sam Lund said.',
  'Sam Lund answered that the town was not in Eritrean hands.',
  'Sam Lund insisted that the fighting went on.',
  'Sam Lund, a spokesman for Ethiopia, said its defenders held on.',
  'Sam Lund maintains that his soldiers are still in the northern part.',
])('whoever contradicts a claim in a sentence after it denies it: %s', async (answer) => {
  expect(await read(`${CLAIM} ${answer}`)).toMatchObject([
    { captor: 'Eritrea', place: 'Badme', status: 'DISPUTED', claimedBy: ['Eritrea'], deniedBy: ['Sam Lund'] },
  ])
})

test('a claim that a clause behind it rejects is disputed', async () => {
  const text = 'Eritrea said on Monday that it had captured the town of Badme, a claim that Ethiopia rejected.'
  expect(await read(text)).toMatchObject([{ status: 'DISPUTED', deniedBy: ['Ethiopia'] }])
})

test('whoever concedes a claim right behind it confirms it', async () => {
  expect(await read(`${CLAIM} Ethiopia conceded it.`)).toMatchObject([{ status: 'CONFIRMED', claimedBy: ['Eritrea', 'Ethiopia'] }])
})

test.each(['Eritrea said that the fighting went on.', 'The fighting went on.', 'Sam Lund held on to his seat in parliament.'])(
  'nobody contradicts the claim: %s',
  async (sentence) => {
    expect(await read(`${CLAIM} ${sentence}`)).toMatchObject([{ status: 'CLAIMED', deniedBy: [] }])
  },
)

test('whoever says the same claims it, too', async () => {
  expect(await read(`${CLAIM} Sam Lund, a general, said the same.`)).toMatchObject([{ claimedBy: ['Sam Lund', 'Eritrea'] }])
})

test('who threatens to take a place is the one who says so', async () => {
  expect(await read('Ethiopia has threatened to retake the town of Badme.')).toMatchObject([
    { captor: 'Ethiopia', status: 'INTENDED', claimedBy: ['Ethiopia'] },
  ])
})

test('the denial that names another captor answers the claim of the place', async () => {
  const text =
    'Sam Lund, founder of the Norland Front, claimed that his men had taken Lyman. "Lyman is not occupied by Russia," Ana Roy said.'
  expect(await read(text)).toMatchObject([{ captor: 'Norland Front', status: 'DISPUTED', deniedBy: ['Ana Roy'] }])
})
