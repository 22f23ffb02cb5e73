import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocument } from '../../src/service/check-document.ts'
import { createExtractor } from '../../src/service/extract.ts'
import { LONGEST_PIECE, piecesOf } from '../../src/service/pieces.ts'

const MEETING = 'Anna Lind met Chile President Marta Okoro in Lima on Monday. '
const FILLER = 'The weather was fine and the road was dry.\n'

test('pieces are cut at paragraphs, are never too long, and put together are the text', () => {
  expect(piecesOf('One two.\n\nThree four. Five', 18).map(({ text }) => text)).toEqual(['One two.\n\n', 'Three four. Five'])
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, longest) => {
      const pieces = piecesOf(text, longest)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      for (const piece of pieces) {
        expect(piece.text.length).toBeLessThanOrEqual(longest)
        expect(Buffer.from(piece.text).toString()).toBe(piece.text)
        expect(text.startsWith(piece.text, piece.start)).toBe(true)
      }
    }),
  )
})

test('what stands far behind in a long text is read, with offsets of the whole and ids of its own', async () => {
  const extractor = await createExtractor()
  const text = MEETING + FILLER.repeat(Math.ceil(LONGEST_PIECE / FILLER.length)) + MEETING
  const document = checkDocument(await extractor.extract({ text, publishedAt: '2025-12-02' }))
  expect(document.article.text).toBe(text)
  expect(document.meetings.map(({ edtf, participants }) => [edtf, participants.length])).toEqual([
    ['2025-12-01', 2],
    ['2025-12-01', 2],
  ])
  const starts = document.claims.filter(({ predicate }) => predicate === 'MEET').map(({ evidence }) => evidence.start)
  expect(starts).toEqual([0, text.length - MEETING.length])
  for (const ids of [document.entities, document.claims, document.meetings].map((all) => all.map(({ id }) => id)))
    expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(document.entities.map(({ id }) => id))
  for (const { participants, placeId } of document.meetings)
    for (const id of [placeId ?? '', ...participants.map(({ entityId }) => entityId)]) expect(known).toContain(id)
}, 60_000)
