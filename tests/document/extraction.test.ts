import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentSchema, type ExtractionDocument } from '../../src/model/document.ts'
import { capturesOf, extracted, meetingsOf } from '../support/extracted.ts'

const day = { publishedAt: '2025-12-02' }

test('a meeting has parties, place, day and status', async () => {
  const document = await extracted({ ...day, text: 'Chilean President Gabriel Boric will meet Emmanuel Macron in Paris on Friday.' })
  expect(meetingsOf(document)).toEqual([
    { parties: ['Emmanuel Macron', 'Gabriel Boric'], status: 'PLANNED', place: 'Paris', edtf: '2025-12-05' },
  ])
  expect(document.offices.map(({ title, former }) => ({ title, former }))).toEqual([{ title: 'president', former: false }])
})

test('a capture has captor, place and day', async () => {
  const document = await extracted({ ...day, text: 'Ethiopian troops captured the town of Badme on Monday.' })
  expect(capturesOf(document)).toEqual([
    { captor: 'Ethiopia', place: 'Badme', status: 'REPORTED', edtf: '2025-12-01', claimedBy: [], deniedBy: [] },
  ])
})

test('a cue that nothing completes is kept with the reason', async () => {
  const { meetings, unresolved, article } = await extracted({ ...day, text: 'The parliament met on Tuesday.' })
  expect(meetings).toEqual([])
  expect(unresolved.map(({ cue }) => cue)).toEqual(['met'])
  for (const { cue, start, end, reason } of unresolved) {
    expect(article.text.slice(start, end)).toBe(cue)
    expect(reason).not.toBe('')
  }
})

test('the same article gives the same document, an edited one other claim ids', async () => {
  const text = 'Olaf Scholz met Emmanuel Macron in Paris on Monday.'
  const first = await extracted({ ...day, text })
  expect(await extracted({ ...day, text })).toEqual(first)
  const edited = await extracted({ ...day, text: `${text} It rained.` })
  expect(edited.claims).toHaveLength(first.claims.length)
  expect(edited.claims[0]?.id).not.toBe(first.claims[0]?.id)
})

test('every span covers the text that it says, whatever stands around the sentences', async () => {
  const sentence = fc.constantFrom(
    'Olaf Scholz met Emmanuel Macron in Paris on Monday.',
    'Russian troops seized Lyman, Moscow said.',
    "Chile's president, Gabriel Boric, flew to Oslo for talks with Jonas Gahr Støre.",
  )
  const around = fc.string({ unit: 'grapheme', maxLength: 12 })
  const article = fc.array(fc.tuple(around, sentence, around), { minLength: 1, maxLength: 2 }).map((parts) => parts.flat().join(' '))
  await fc.assert(
    fc.asyncProperty(article, async (text) => {
      const document = await extracted({ ...day, text })
      expect(documentSchema.safeParse(document).success).toBe(true)
      for (const { start, end, text: told } of spansOf(document)) expect(document.article.text.slice(start, end)).toBe(told)
    }),
    { numRuns: 25 },
  )
})

function spansOf({ entities, claims, timexes }: ExtractionDocument) {
  const told = claims.flatMap((claim) => [
    claim.trigger,
    claim.evidence,
    ...claim.arguments,
    ...claim.attribution,
    ...(claim.time ? [claim.time] : []),
  ])
  return [...entities.flatMap(({ mentions }) => mentions), ...told, ...timexes]
}
