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

test('"it" is the place told before, and the force that nobody names is the speaker’s own', async () => {
  const text = 'The town of Badme was quiet. Eritrea said on Monday that its forces had seized it.'
  expect(await read(text)).toMatchObject([{ captor: 'Eritrea', place: 'Badme', status: 'CLAIMED', edtf: '2025-12-01' }])
})

test('"the town" behind a capture is the one taken', async () => {
  const text = 'Russia captured Lyman in May. The governor lives in Izium. Ukraine retook the town in June.'
  expect((await read(text)).map(({ captor, place }) => [captor, place])).toEqual([
    ['Russia', 'Lyman'],
    ['Ukraine', 'Lyman'],
  ])
})

test.each([
  ['Russia means to take Lyman.', 'INTENDED'],
  ['Russia launched an offensive to take Lyman.', 'ATTEMPTED'],
  ['Russia managed to take Lyman.', 'REPORTED'],
])('an infinitive tells an aim unless its verb says that it was reached: %s', async (text, status) => {
  expect(await read(text)).toMatchObject([{ captor: 'Russia', place: 'Lyman', status }])
})

test('a reporter speaks for the agency, an official for the country', async () => {
  const [capture] = await read('Eritrean forces captured the town of Badme, a Chilean official said.')
  expect(capture).toMatchObject({ captor: 'Eritrea', claimedBy: ['Chile'] })
})

test('listed places give one capture each, whatever word stands before their names', async () => {
  const text = 'Eritrean troops captured the strategic city of Lyman and the village of Badme.'
  expect((await read(text)).map(({ captor, place }) => [captor, place])).toEqual([
    ['Eritrea', 'Lyman'],
    ['Eritrea', 'Badme'],
  ])
})

test('the fighters that nobody names are the one armed body of the article, unless it is their foe', async () => {
  const own = await read('The Taliban Front is at war. The guerrillas captured Lyman in May.')
  expect(own).toMatchObject([{ captor: 'Taliban Front', place: 'Lyman' }])
  const foe = await read('The guerrillas captured Lyman in May and hold it against the Taliban Front.')
  expect(foe.map(({ captor }) => captor)).not.toContain('Taliban Front')
})

test('people who are captured are no place', async () => {
  expect(await read('The rebels captured an Israeli soldier and two Moroccan troops.')).toEqual([])
})

test.each([
  ['Sam Lund, founder of the Norland Front, proclaimed the capture of Lyman.', 'Norland Front'],
  ['Eritrea proclaimed the capture of Lyman.', 'Eritrea'],
])('who proclaims a capture has made it: %s', async (text, captor) => {
  expect(await read(text)).toMatchObject([{ captor, place: 'Lyman', status: 'CLAIMED' }])
})

test('rebels do not take a place for the country that they fight', async () => {
  expect(await read('Syrian rebels took Lyman on Monday.')).toMatchObject([{ captor: null, place: 'Lyman' }])
})

test('a claim behind the clause dates and sources it, whatever follows behind a semicolon', async () => {
  const text = 'Russian troops had taken Lyman, the Ukrainian government said on Nov 20; nobody denied that the town was quiet.'
  expect(await read(text)).toMatchObject([{ captor: 'Russia', edtf: '2025-11-20', claimedBy: ['Ukraine'] }])
})

test('a claim that somebody rejects is both: claimed by the one, denied by the other', async () => {
  const text = 'Ukraine on Wednesday rejected a claim by Sam Lund, founder of the Norland Front, that his men had taken all of Lyman.'
  expect(await read(text)).toMatchObject([
    { captor: 'Norland Front', place: 'Lyman', status: 'DISPUTED', claimedBy: ['Sam Lund'], deniedBy: ['Ukraine'] },
  ])
})

test('the army that nobody names is that of the country in which the town lies', async () => {
  const text = 'Peru and Colombia are neighbours. The rebels overran the Colombian town of Mitú; the army won Mitú back in May.'
  expect((await read(text)).map(({ captor }) => captor)).toContain('Colombia')
})

test('a passive joined with another by "and" has its agent under any "by"', async () => {
  const text = 'Badme was taken by Eritrean troops in May 1998 and won back by Ethiopia in February 1999.'
  expect((await read(text)).map(({ captor, edtf }) => [captor, edtf])).toEqual([
    ['Eritrea', '1998-05'],
    ['Ethiopia', '1999-02'],
  ])
})

test('what is meant is told apart from what was done before', async () => {
  const text = 'Russia threatened to take the town of Lyman. Russia first captured Lyman in 2022.'
  expect((await read(text)).map(({ status }) => status)).toEqual(['INTENDED', 'REPORTED'])
})
