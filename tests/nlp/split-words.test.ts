import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitWords } from '../../ingest/nlp/tokens/split-words.ts'
import { newsText, splitArticle } from './support.ts'

const words = (text: string) => splitWords(text).map((word) => word.text)

test('words of combining marks, right-to-left letters and emoji keep their place', () => {
  expect(words('Pen\u0303a met שלום and 北京 👍.')).toEqual(['Pen\u0303a', 'met', 'שלום', 'and', '北京', '👍', '.'])
  expect(words('\0\u200d\u00a0 \r\n')).toEqual([])
})

test('offsets are exact and in order, and no visible character is lost', async () => {
  await fc.assert(
    fc.asyncProperty(newsText, async (text) => {
      const found = splitWords(text)
      let end = 0
      for (const word of found) {
        expect(text.slice(word.start, word.end)).toBe(word.text)
        expect(word.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(end, word.start)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
        end = word.end
      }
      expect(text.slice(end)).toMatch(/^[\s\p{Cc}\p{Cf}]*$/u)
      for (const token of (await splitArticle(text)).tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
    }),
  )
})

test.each(['a', '-', '.', 'a.', '-.', "a'", 'a-', 'A.B', '1.', '1,', '@', 'a@', 'www.', ' ', '\n', '"', '“', '[', '_.', 'é\u0301', 'a.b-'])(
  '300,000 characters of %j takes no more than linear time',
  (piece) => {
    const started = performance.now()
    splitWords(piece.repeat(300_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(3_000)
  },
)
