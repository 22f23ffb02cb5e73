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
