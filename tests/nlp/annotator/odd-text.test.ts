import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Annotation } from '../../../ingest/layers.ts'
import { createAnnotator, type Annotator } from '../../../ingest/nlp/annotator/annotate.ts'
import { newsText, splitArticle, type Split } from '../support.ts'

let annotator: Annotator
beforeAll(async () => {
  annotator = await createAnnotator()
})

async function read(text: string): Promise<Split & Annotation> {
  const split = await splitArticle(text)
  return { ...split, ...(await annotator.annotate(split.tokens, split.sentences)) }
}
const namesOf = ({ text, names }: Split & Annotation) => names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)

test.each([
  ['all capitals', 'CHANCELLOR ANGELA MERKEL MET EMMANUEL MACRON IN BERLIN.'],
  ['no capitals', 'chancellor angela merkel met emmanuel macron in berlin.'],
  ['no punctuation', 'Chancellor Angela Merkel met Emmanuel Macron in Berlin'],
  ['headline case', 'Chancellor Angela Merkel Met Emmanuel Macron In Berlin'],
  ['emoji between', 'Chancellor Angela Merkel met 👍 Emmanuel Macron 👩‍👩‍👧 in Berlin 🇩🇪.'],
  ['letters of other scripts between', 'Chancellor Angela Merkel met Emmanuel Macron (Эмманюэль Макрон, 马克龙) in Berlin.'],
])('%s: who met whom where is read all the same', async (_what, text) => {
  const found = await read(text)
  const names = namesOf(found).map((name) => name.toLowerCase())
  expect(names).toEqual(expect.arrayContaining(['person angela merkel', 'person emmanuel macron', 'location berlin']))
  expect(found.events.map(({ kind }) => kind)).toEqual(['MEET'])
})

test.each(['', ' \n\t ', '.', '?!…“”—', '👍', 'x', '\ud83d', '\0\u200d'])('%j holds no name and no event', async (text) => {
  const { tokens, words, names, events } = await read(text)
  expect([words.length, names, events]).toEqual([tokens.length, [], []])
})

test('a sentence of 10,000 words is read whole, piece by piece', async () => {
  const text = Array.from({ length: 2500 }, () => 'Peru met Chile and').join(' ')
  const { words, names } = await read(text)
  expect(words).toHaveLength(10_000)
  expect(names.length).toBeGreaterThan(4_000)
}, 60_000)

test('2,000 lines are as many sentences', async () => {
  const { sentences, events } = await read('The minister met the envoy in Oslo on Monday.\n'.repeat(2_000))
  expect([sentences.length, events.filter(({ kind }) => kind === 'MEET').length]).toEqual([2_000, 2_000])
}, 60_000)

test('names and arguments lie on words, whatever the characters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(newsText, fc.string({ unit: 'binary', maxLength: 200 })), async (text) => {
      const { tokens, names, events } = await read(text)
      const spans = [...names, ...events.flatMap(({ trigger, arguments: found }) => [trigger, ...found])]
      for (const { first, last, start, end } of spans) {
        expect(last).toBeGreaterThan(first)
        expect([start, end]).toEqual([tokens[first]?.start, tokens[last - 1]?.end])
      }
    }),
    { numRuns: 60 },
  )
})

test('an article is read alike after any other, and alike twice', async () => {
  const text = 'The minister refused to meet the envoy in Oslo. Rebels seized Goma on Sunday, the army said.'
  const alone = await read(text)
  await fc.assert(
    fc.asyncProperty(newsText, async (other) => {
      const [, beside] = await Promise.all([read(other), read(text)])
      expect(beside).toEqual(alone)
    }),
    { numRuns: 15 },
  )
})
