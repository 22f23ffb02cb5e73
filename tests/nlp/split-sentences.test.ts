import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newsText, splitArticle } from './support.ts'

test('the headline alone is told as such', async () => {
  const { sentences } = await splitArticle('Rivals talk at last. Really\n\nDelegates met. Nobody spoke.')
  expect(sentences.map(({ headline }) => headline)).toEqual([true, true, false, false])
})

test('a sentence of 10,000 words is cut', async () => {
  const { tokens, sentences } = await splitArticle('word '.repeat(10_000))
  expect(tokens).toHaveLength(10_000)
  expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(400)
})

test('sentences divide the tokens without gap or overlap', async () => {
  await fc.assert(
    fc.asyncProperty(newsText, async (text) => {
      const { tokens, sentences } = await splitArticle(text)
      expect(sentences.flatMap(({ first, last }) => tokens.slice(first, last))).toEqual(tokens)
      for (const { first, last, start, end } of sentences) {
        expect(last).toBeGreaterThan(first)
        expect([start, end]).toEqual([tokens[first]?.start, tokens[last - 1]?.end])
      }
    }),
  )
})

test('200,000 lines take no more than linear time', async () => {
  const started = performance.now()
  const { sentences } = await splitArticle('Delegates met in Oslo.\n'.repeat(200_000))
  expect(sentences).toHaveLength(200_000)
  expect(performance.now() - started).toBeLessThan(10_000)
})
