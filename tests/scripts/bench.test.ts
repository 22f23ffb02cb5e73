import { expect, test } from 'vitest'
import { compare } from '../../scripts/bench/compare.ts'
import { madeUpDocuments } from '../../scripts/bench/made-up-documents.ts'
import { seeded, zipf } from '../../scripts/bench/random.ts'
import { checkDocument } from '../../src/service/check-document.ts'

const first = (count: number, seed: number) => {
  const documents = madeUpDocuments(400, seed)
  return Array.from({ length: count }, () => documents.next().value)
}

test('one seed gives the same documents, another gives others', () => {
  expect(first(5, 7)).toEqual(first(5, 7))
  expect(first(5, 7)).not.toEqual(first(5, 8))
})

test('every document passes the check of ingest, and each span is that of its words', () => {
  for (const document of first(50, 1)) {
    expect(checkDocument(document)).toEqual(document)
    const spans = document.claims.flatMap((claim) => [...claim.arguments, claim.trigger, claim.evidence])
    for (const { start, end, text } of spans) expect(document.article.text.slice(start, end)).toBe(text)
  }
})

test('a rank is drawn as often as its power says', () => {
  const draw = zipf(100, 1, seeded(3))
  const counts = new Map<number, number>()
  for (let drawn = 0; drawn < 20_000; drawn += 1) {
    const rank = draw()
    counts.set(rank, (counts.get(rank) ?? 0) + 1)
  }
  const ratio = (counts.get(0) ?? 0) / (counts.get(3) ?? 1)
  expect(ratio).toBeGreaterThan(3.4)
  expect(ratio).toBeLessThan(4.6)
  expect([...counts.keys()].every((rank) => rank >= 0 && rank < 100)).toBe(true)
})

test('a comparison gives the ratio of what both runs measured', () => {
  expect(compare({ a: 2, b: 1 }, { a: 3, c: 1 })).toEqual([`${'a'.padEnd(32)} 2 → 3  ×1.50`])
})
