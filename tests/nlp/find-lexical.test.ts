import { expect, test } from 'vitest'
import { findLexical } from '../../ingest/nlp/lexical/find-lexical.ts'
import { firstNameGender } from '../../ingest/nlp/lexical/first-name.ts'
import { identify } from '../../src/model/article.ts'
import { splitArticle } from './support.ts'

async function lexicalOf(text: string) {
  const { tokens, sentences } = await splitArticle(text)
  const { firstNames, quotations } = await findLexical.run({ article: identify({ text }), tokens, sentences })
  return {
    firstNames: firstNames.map(({ start, end, gender }) => [text.slice(start, end), gender]),
    quotations: quotations.map(({ start, end }) => text.slice(start, end)),
  }
}

test('first names tell gender, other words nothing', async () => {
  const { firstNames } = await lexicalOf('Vladimir Putin met Angela Merkel and the vladimir in Sevastopol.')
  expect(firstNames).toEqual([
    ['Vladimir', 'MALE'],
    ['Angela', 'FEMALE'],
  ])
})

test('words that are properties of every object are no names', () => {
  expect(['Constructor', 'ToString', '__proto__', 'HasOwnProperty', 'Moscow'].map(firstNameGender)).toEqual([null, null, null, null, null])
})

test('quotations close within their paragraph', async () => {
  const { quotations } = await lexicalOf('“We met,” she said. "Yes." But “this\nnever closes.')
  expect(quotations).toEqual(['“We met,”', '"Yes."'])
})
