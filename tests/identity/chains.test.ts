import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentSchema } from '../../src/model/document.ts'
import { groupBy } from '../../src/model/order.ts'
import { packageRoot } from '../../src/model/package-root.ts'
import { chainDocument } from '../../src/service/evaluate/chains/chain-document.ts'
import { parseChains } from '../../src/service/evaluate/chains/parse-chains.ts'
import { readChains } from '../../src/service/evaluate/chains/read-chains.ts'
import { scoreChains } from '../../src/service/evaluate/chains/score-chains.ts'
import floors from './floors.json' with { type: 'json' }

const chainsOf = (half: string) => readChains(join(packageRoot, 'tests', 'identity', half))

describe.each(['develop', 'measure'] as const)('the %s half', (half) => {
  const chains = chainsOf(half)

  test('holds ten pairs and two longer chains of each kind, each name once', () => {
    const kinds = groupBy(chains, ({ kind }) => kind)
    const counts = [...kinds.values()].map((own) => [own.length, own.filter(({ articles }) => articles.length > 2).length])
    expect(kinds.size).toBe(11)
    expect(new Set(counts.map((count) => count.join()))).toEqual(new Set(['12,2']))
    expect(new Set(chains.map(({ id }) => id)).size).toBe(chains.length)
  })

  test('gives valid extraction documents', () => {
    const articles = chains.flatMap((chain) => chain.articles)
    expect(articles.flatMap((article) => documentSchema.safeParse(chainDocument(article)).error?.issues ?? [])).toEqual([])
  })

  test('is put together no worse than the committed floors', () => {
    const { persons, bodies, meetings, captures, statuses } = scoreChains(chains)
    const found = { persons: persons.f1, bodies: bodies.f1, meetings: meetings.f1, captures: captures.f1 }
    const all = { ...found, statuses: statuses.right / statuses.gold }
    const below = Object.entries(floors[half]).filter(([layer, floor]) => (new Map(Object.entries(all)).get(layer) ?? 0) < floor)
    expect(below).toEqual([])
  })
})

test('no article stands in both halves', () => {
  const texts = (half: string) => chainsOf(half).flatMap(({ articles }) => articles.map(({ text }) => text))
  const measured = new Set(texts('measure'))
  expect(texts('develop').filter((text) => measured.has(text))).toEqual([])
})

test('a line that is none of the forms is refused with its place', () => {
  expect(() => parseChains('kind', '== a\n2020-01-01 AP\n  Text.\n  - meet LATER a b =m1')).toThrow(/line 4 of kind.chains/)
  expect(() => parseChains('kind', 'Text before all')).toThrow(/line 1/)
})

test('a claim about somebody whom the text does not tell is refused', () => {
  const [chain] = parseChains('kind', '== a\n2020-01-01 AP\n  {Ana=ana} met.\n  - meet HELD ana bo =m1')
  expect(() => chain?.articles.map(chainDocument)).toThrow(/"bo"/)
})
