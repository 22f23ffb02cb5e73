import { describe, expect, test } from 'vitest'
import { HARD_CASES } from './hard-cases.ts'
import { splitArticle } from './support.ts'

/** The words of a text written as the table writes them. */
async function written(text: string): Promise<string> {
  const { tokens, sentences } = await splitArticle(text)
  return sentences
    .map(({ first, last }) => tokens.slice(first, last).map((token) => token.text))
    .map((words) => words.join(' '))
    .join(' ‖ ')
}

const rows = Object.entries(HARD_CASES).map(([kind, table]) => ({
  kind,
  cases: table
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => line.split(' → ').map((part) => part.trim())),
}))

test('the table holds more than 150 cases, none twice', () => {
  const texts = rows.flatMap(({ cases }) => cases.map(([text]) => text))
  expect(texts.length).toBeGreaterThan(150)
  expect(new Set(texts).size).toBe(texts.length)
})

describe.each(rows)('$kind', ({ cases }) => {
  test.each(cases)('%s', async (text = '', expected) => {
    expect(await written(text.replaceAll('⏎', '\n'))).toBe(expected)
  })
})
