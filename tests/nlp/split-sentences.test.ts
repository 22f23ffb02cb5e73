import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newsText, splitArticle } from './support.ts'

const sentencesOf = async (text: string) => (await splitArticle(text)).sentences.map(({ start, end }) => text.slice(start, end))

test.each([
  ['Gen. Dostum met Dr. Lee. He left.', ['Gen. Dostum met Dr. Lee.', 'He left.']],
  ['He met George W. Bush. Nobody spoke.', ['He met George W. Bush.', 'Nobody spoke.']],
  ['The U.S. Senate voted in the U.S. The vote was close.', ['The U.S. Senate voted in the U.S.', 'The vote was close.']],
  ['They sat in room No. 10 on Feb. 16 for hours.', ['They sat in room No. 10 on Feb. 16 for hours.']],
  ['"We met." He smiled.', ['"We met."', 'He smiled.']],
  ['“Did they meet?” he asked. “No.” She left.', ['“Did they meet?” he asked.', '“No.”', 'She left.']],
  ['He met them (on Monday.) She did not.', ['He met them (on Monday.)', 'She did not.']],
  ['It was 5 p.m. They left at 6 p.m. local time.', ['It was 5 p.m.', 'They left at 6 p.m. local time.']],
  ['They waited ... and met. They left…', ['They waited ... and met.', 'They left…']],
  ['Two issues remain: prisoners; and gas.', ['Two issues remain: prisoners; and gas.']],
  ['The envoys met.The talks failed.', ['The envoys met.', 'The talks failed.']],
  ['Rivals talk at last\n\nDelegates met.', ['Rivals talk at last', 'Delegates met.']],
  ['Rivals talk at last\nOSLO (Agency) - Delegates met.', ['Rivals talk at last', 'Delegates met.']],
  ['Agenda:\n- Prisoners\n- Gas\nThey met.', ['Agenda:', '- Prisoners', '- Gas', 'They met.']],
  [
    'The envoys of both sides met for hours in the town of\nOslo on Monday but their leaders stayed away from the\ntalks.',
    ['The envoys of both sides met for hours in the town of\nOslo on Monday but their leaders stayed away from the\ntalks.'],
  ],
  ['Delegates met\r\n\r\nNobody spoke', ['Delegates met', 'Nobody spoke']],
  ['RIVALS MET. THEY LEFT!', ['RIVALS MET.', 'THEY LEFT!']],
  ['...', ['...']],
  ['x', ['x']],
  ['', []],
])('%j', async (text, expected) => {
  expect(await sentencesOf(text)).toEqual(expected)
})

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
