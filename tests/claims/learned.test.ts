import { expect, test } from 'vitest'
import { capturesOf, extracted, meetingsOf } from '../support/extracted.ts'

const publishedAt = '2025-12-02'

test('the annotator alone finds a capture whose captor and place it is sure of', async () => {
  const document = await extracted({ publishedAt, text: 'Hamas gained the upper hand and occupied in one night the whole Gaza Strip.' })
  expect(document.claims.filter(({ predicate }) => predicate === 'CAPTURE').map(({ ruleId }) => ruleId)).toEqual(['model/capture'])
  expect(capturesOf(document)).toMatchObject([{ captor: 'Hamas', place: 'Gaza Strip', status: 'REPORTED' }])
})

test('evidence that agrees with a row makes its claim surer', async () => {
  const { claims } = await extracted({ publishedAt, text: 'Olaf Scholz will meet Emmanuel Macron in Paris on Tuesday.' })
  const [meeting] = claims
  expect(meeting).toMatchObject({ predicate: 'MEET', ruleId: 'meet/subject-object' })
  expect(meeting?.confidence).toBeGreaterThan(0.9)
})

test('a country before the noun takes part, it is no place', async () => {
  const [meeting] = meetingsOf(await extracted({ publishedAt, text: 'The Germany-France talks begin in Aachen on Friday.' }))
  expect(meeting).toMatchObject({ parties: ['France', 'Germany'], place: 'Aachen' })
})

const told = async (text: string) =>
  meetingsOf(await extracted({ publishedAt, text })).map(({ parties }) => parties.filter((name) => name !== null))

test('the annotator alone finds a meeting that no row knows, with one named party where a place or another is told', async () => {
  expect(await told('Olaf Scholz arrived in Paris on Monday for two days of talks on the budget.')).toEqual([['Olaf Scholz']])
  expect(await told('Ministers called the German-French summit, set for Tuesday in Aachen, a chance.')).toEqual([['France', 'Germany']])
})

test('a body that sits alone, a view of talks and a match are no meetings', async () => {
  expect(await told('The African Union will hold a meeting on Thursday in Addis Ababa.')).toEqual([])
  expect(await told('At a joint news conference with Olaf Scholz, Emmanuel Macron spoke of the budget.')).toEqual([])
  expect(await told('Most Pakistanis support talks with the militants.')).toEqual([])
  expect(await told('Olaf Scholz will meet Emmanuel Macron in the semifinal of the tournament on Saturday.')).toEqual([])
})

test('a meeting that is only the circumstance of something else is not held by that', async () => {
  expect(await told('Ana Roy toured Kenya on Monday, with the Peru-Chile talks coming at a bad time for her.')).toEqual([])
  expect(await told('Markets fell on Monday, with talks between Peru and Chile due to open on Friday.')).toEqual([['Chile', 'Peru']])
})

test('the country of an office that takes part does not take part beside it', async () => {
  expect(await told('Ana Roy still expects to discuss the treaty with the Peruvian president, her aide said.')).toEqual([['Ana Roy']])
})

test('a form of address makes a name a person’s', async () => {
  expect(await told('Mr. Bush met on Friday with Ms. Rice in Paris.')).toEqual([['Bush', 'Rice']])
})

test('separate talks with several are one meeting with each', async () => {
  expect(await told('Olaf Scholz held separate talks on Monday with Emmanuel Macron and Mark Rutte.')).toEqual([
    ['Emmanuel Macron', 'Olaf Scholz'],
    ['Mark Rutte', 'Olaf Scholz'],
  ])
})

test('two named apart in the sentence are the two who met', async () => {
  const text = 'Berlin told on Sunday what Olaf Scholz promised Emmanuel Macron when the two met on Friday in Aachen.'
  expect(await told(text)).toEqual([['Emmanuel Macron', 'Olaf Scholz']])
})

test('the owner of envoys takes no part for them', async () => {
  const [parties] = await told("Ana Roy will go to Chile to meet Olaf Scholz's envoys.")
  expect(parties).toContain('Ana Roy')
  expect(parties).not.toContain('Olaf Scholz')
})

test('a party told by a word of no list stands beside the named one', async () => {
  expect(await told('Chile will not hold any further talks with world powers on its mines.')).toEqual([['Chile']])
  expect(await told('Olaf Scholz says he is open to new peace talks with northern rebels.')).toEqual([['Olaf Scholz']])
})
