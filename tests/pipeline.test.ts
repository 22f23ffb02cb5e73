import fc from 'fast-check'
import { expect, test } from 'vitest'
import { documentSchema, type ExtractionDocument } from '../src/model/document.ts'
import { nameIn, read } from './claims/read.ts'

const TOLD =
  "Donald Trump's son-in-law, Jared Kushner and envoy Steve Witkoff will meet with Russian leader Vladimir Putin in Moscow on Tuesday (Dec 2)."

test('one sentence gives a meeting with its parties, place, day and status', async () => {
  const document = await read(TOLD)
  expect(document.meetings).toHaveLength(1)
  const [meeting] = document.meetings
  expect(meeting?.participants.map(({ entityId }) => nameIn(document, entityId)).sort()).toEqual([
    'Jared Kushner',
    'Steve Witkoff',
    'Vladimir Putin',
  ])
  expect(meeting).toMatchObject({ edtf: '2025-12-02', status: 'PLANNED', mode: 'IN_PERSON' })
  expect(nameIn(document, meeting?.placeId ?? null)).toBe('Moscow')
  expect(document.offices.map(({ title }) => title)).toEqual(['leader'])
})

test('the document has its schema, and the same text gives the same document', async () => {
  const document = await read(TOLD)
  expect(documentSchema.parse(document)).toEqual(document)
  expect(await read(TOLD)).toEqual(document)
})

test('every span is its text, whatever stands around the sentences', async () => {
  const strange = fc.array(
    fc.constantFrom('🙂', '👩‍👧', 'é', 'e\u0301', '\u0301', '\u200f', 'مرحبا', '\u00a0', '\r\n', '\u0000', '“', '’', ' ', '.', 'Ω'),
    { maxLength: 12 },
  )
  await fc.assert(
    fc.asyncProperty(strange, strange, async (before, after) => {
      const document = await read(`${before.join('')} ${TOLD}${after.join('')}`)
      for (const span of spansOf(document)) expect(document.article.text.slice(span.start, span.end)).toBe(span.text)
    }),
    { numRuns: 15, seed: 7 },
  )
})

/** Every object of the document that has offsets and a text of its own. */
function spansOf(document: ExtractionDocument): { start: number; end: number; text: string }[] {
  const mentions = document.entities.flatMap((entity) => entity.mentions)
  const claims = document.claims.flatMap(({ trigger, evidence, time, arguments: args, attribution }) => [
    trigger,
    evidence,
    ...(time ? [time] : []),
    ...args,
    ...attribution,
  ])
  const unresolved = document.unresolved.map(({ cue, start, end }) => ({ text: cue, start, end }))
  return [...mentions, ...claims, ...document.timexes, ...unresolved]
}
