import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAnnotator } from '../../../ingest/nlp/annotator/annotate.ts'
import { packWindows } from '../../../ingest/nlp/annotator/windows.ts'
import { splitArticle } from '../support.ts'

const SIZES = { room: 126, overlap: 32 }

test('whole sentences share a window while there is room, in order', () => {
  const sentence = (pieces: number) => new Array<number>(pieces).fill(1)
  const windows = packWindows([sentence(60), sentence(60), sentence(10), sentence(126)], SIZES)
  expect(windows.map((units) => units.map((unit) => unit.sentence))).toEqual([[0, 1], [2], [3]])
})

test('a longer sentence is cut into windows that share pieces, and meet in the middle of what they share', () => {
  expect(packWindows([new Array<number>(300).fill(1)], SIZES).flat()).toEqual([
    { sentence: 0, start: 0, end: 126, ownStart: 0, ownEnd: 110 },
    { sentence: 0, start: 94, end: 220, ownStart: 110, ownEnd: 204 },
    { sentence: 0, start: 188, end: 300, ownStart: 204, ownEnd: 300 },
  ])
})

test('every word of every sentence has its place in exactly one window, and no window is overfull', () => {
  const sentences = fc.array(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 400 }), { maxLength: 12 })
  fc.assert(
    fc.property(sentences, (counts) => {
      const windows = packWindows(counts, SIZES)
      const owned = windows.flat().flatMap((unit) => {
        expect(unit.start).toBeLessThanOrEqual(unit.ownStart)
        expect(unit.ownEnd).toBeLessThanOrEqual(unit.end)
        return Array.from({ length: unit.ownEnd - unit.ownStart }, (_, index) => `${unit.sentence}:${unit.ownStart + index}`)
      })
      expect(owned).toEqual(counts.flatMap((words, sentence) => words.map((_, word) => `${sentence}:${word}`)))
      for (const units of windows) {
        const pieces = units.flatMap(({ sentence, start, end }) => counts[sentence]?.slice(start, end) ?? [])
        expect(pieces.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(SIZES.room)
      }
    }),
  )
})

test('what stands behind the 128th piece of a sentence is read, and hangs on it', async () => {
  const { annotate } = await createAnnotator()
  const list = Array.from({ length: 90 }, (_, index) => `item ${index}`).join(', ')
  const text = `They bought ${list} and Angela Merkel met Emmanuel Macron in Berlin.`
  const { tokens, sentences } = await splitArticle(text)
  const { words, names } = await annotate(tokens, sentences)
  expect([sentences.length, words.length]).toEqual([1, tokens.length])
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Angela Merkel', 'Emmanuel Macron', 'Berlin'])
  const macron = words[tokens.findIndex(({ text: form }) => form === 'Emmanuel')]
  expect([macron?.relation, tokens[macron?.head ?? -1]?.text]).toEqual(['obj', 'met'])
  expect(words.filter(({ head }) => head === -1)).toHaveLength(1)
})
