import { expect, test } from 'vitest'
import { identify } from '../../src/model/article.ts'
import { readSamples } from '../../src/service/samples.ts'

test('the samples come with text, publisher and date, each a revision of its own', () => {
  const samples = readSamples()
  expect(samples.length).toBeGreaterThan(10)
  expect(samples.filter(({ text, publishedAt }) => !text.trim() || !publishedAt)).toEqual([])
  expect(new Set(samples.map(({ publisher }) => publisher))).toEqual(new Set(['sample', 'cna']))
  expect(new Set(samples.map((sample) => identify(sample).revision)).size).toBe(samples.length)
})
