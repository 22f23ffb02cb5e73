import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitWords } from '../../ingest/nlp/tokens/split-words.ts'
import { newsText, splitArticle } from './support.ts'

const words = (text: string) => splitWords(text).map((word) => word.text)

/** Right of the arrow: the words, divided by blanks. */
test.each(
  `Trump's son-in-law. → Trump 's son - in - law .
  Abdel Fattah al-Burhan → Abdel Fattah al - Burhan
  Terje Roed-Larsen → Terje Roed - Larsen
  six-nation talks → six - nation talks
  the ex-minister re-elected → the ex-minister re-elected
  pro-Russian, non-aligned → pro-Russian , non-aligned
  the Under-Secretary → the Under - Secretary
  a cease-fire → a cease - fire
  didn't, can't, won't, cannot → did n't , ca n't , wo n't , can not
  didn’t → did n’t
  I'm, they've, he'd, we'll → I 'm , they 've , he 'd , we 'll
  the U.S.'s role → the U.S. 's role
  the U.S. and U.K. envoys → the U.S. and U.K. envoys
  Washington, D.C. → Washington , D.C.
  the rebels' leader → the rebels ' leader
  N'Djamena and O'Brien → N'Djamena and O'Brien
  Sa'ada, Ba'athist → Sa'ada , Ba'athist
  Gen. Dostum and Dr. Lee → Gen. Dostum and Dr. Lee
  George W. Bush → George W. Bush
  J.D. Vance → J.D. Vance
  room No. 10 → room No. 10
  He said No. → He said No .
  It said no. 10 envoys came. → It said no. 10 envoys came .
  Feb. 16, 2015 → Feb. 16 , 2015
  Acme Inc. and Lee et al. → Acme Inc. and Lee et al.
  $5.3 billion → $ 5.3 billion
  €1,200 or £3m → € 1,200 or £ 3 m
  25% of 10,000 → 25 % of 10,000
  at 10:30 a.m. → at 10:30 a.m.
  the 1990s and the 2nd → the 1990s and the 2nd
  on 14/07/2015 → on 14/07/2015
  on 2015-07-14 → on 2015 - 07 - 14
  May 3-5 → May 3 - 5
  under 2C. → under 2C .
  the M23 and the G20 → the M23 and the G20
  "Yes," he said. → " Yes , " he said .
  “Yes,” he said. → “ Yes , ” he said .
  ‘Yes’ → ‘ Yes ’
  talks—the third—failed → talks — the third — failed
  talks -- the third → talks -- the third
  Minsk–Kyiv → Minsk – Kyiv
  and/or → and / or
  wait ... what?! → wait ... what ?!
  wait… → wait …
  (Dec 2) → ( Dec 2 )
  see www.example.org. → see www.example.org .
  at https://example.org/a?b=1, → at https://example.org/a?b=1 ,
  ask press@example.org → ask press@example.org
  Example.com said → Example.com said
  AT&T and A&M → AT&T and A&M
  gonna → gon na
  Łódź, São Paulo → Łódź , São Paulo
  Zelenskyy'S → Zelenskyy 'S
  a → a
  . → .`
    .split('\n')
    .map((line) => line.split('→').map((part) => part.trim())),
)('%s', (text = '', expected = '') => {
  expect(words(text)).toEqual(expected.split(' '))
})

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
