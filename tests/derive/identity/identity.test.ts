import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derive } from '../../../src/model/derive/derive.ts'
import { headOf, type Kept } from '../../../src/model/derive/kept.ts'
import type { DerivedGraph } from '../../../src/model/graph.ts'
import { packageRoot } from '../../../src/model/package-root.ts'
import { rowsOf } from '../../../src/model/rows-of.ts'
import { chainDocument } from '../../../src/service/evaluate/chains/chain-document.ts'
import { goldPlaces } from '../../../src/service/evaluate/chains/gold-places.ts'
import { parseChains } from '../../../src/service/evaluate/chains/parse-chains.ts'
import { readChains } from '../../../src/service/evaluate/chains/read-chains.ts'
import type { GoldChain } from '../../../src/service/evaluate/chains/gold-chain.ts'

function keptOf(chains: readonly GoldChain[]): Kept {
  const rows = chains.flatMap(({ articles }) => articles.map((article) => rowsOf(chainDocument(article))))
  return {
    articles: rows.map(({ article }) => headOf(article)),
    chains: rows.flatMap((row) => row.chains),
    claims: rows.flatMap(({ claims }) => claims),
    judgements: [],
  }
}
const graphOf = (text: string): DerivedGraph => derive(keptOf(parseChains('own', `== one\n${text}`)), goldPlaces)
const people = ({ entities }: DerivedGraph): string[] => entities.flatMap(({ kind, id }) => (kind === 'PERSON' ? [id] : []))

test('who is who does not depend on the order of what was kept', () => {
  const kept = keptOf(readChains(join(packageRoot, 'tests', 'identity', 'develop')))
  const expected = derive(kept, goldPlaces)
  const all = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
  const shuffled = fc.record({
    articles: all(kept.articles),
    chains: all(kept.chains),
    claims: all(kept.claims),
    judgements: fc.constant([]),
  })
  fc.assert(
    fc.property(shuffled, (other) => {
      expect(derive(other, goldPlaces)).toEqual(expected)
    }),
    { numRuns: 8 },
  )
}, 60_000)

const WITH_TIME = `1998-01-14 A
  {Laurent Kabila=l} met {Nelson Mandela=m}.
  - meet HELD l m =m1
2003-01-14 A
  {Kabila=x} met {Thabo Mbeki=t}.
  - meet HELD x t =m2
`

describe('a bare family name', () => {
  test('years from the only one who bears it is a doubt, with its reasons', () => {
    const graph = graphOf(WITH_TIME)
    expect(people(graph)).toContain('person:kabila')
    expect(graph.candidates).toMatchObject([{ score: 0.5, reasons: ['surname', 'only one of the name', 'other time'] }])
  })

  test('near one who bears it is that one, with score and reasons on the edge', () => {
    const graph = graphOf(WITH_TIME.replace('2003-01-14', '1998-02-14'))
    expect(people(graph)).not.toContain('person:kabila')
    expect(graph.resolvesTo.filter(({ reasons }) => reasons.includes('surname'))).toMatchObject([
      { to: 'person:laurent-kabila', score: 0.85, reasons: ['surname', 'only one of the name', 'time'] },
    ])
  })

  test('between two who bear it at one time is nobody, until company tells', () => {
    const two = `2003-10-10 A
  {Sergei Ivanov=s} met {Donald Rumsfeld=r}.
  - meet HELD s r =m1
2003-10-11 A
  {Igor Ivanov=i} met {Colin Powell=p}.
  - meet HELD i p =m2
2003-10-12 A
  {Ivanov=x} met {Gerhard Schroeder=g}.
  - meet HELD x g =m3
`
    expect(people(graphOf(two))).toContain('person:ivanov')
    expect(people(graphOf(two.replace('{Gerhard Schroeder=g}', '{Colin Powell=g}')))).not.toContain('person:ivanov')
  })
})

describe('an office without a name', () => {
  const text = (later: string) => `2020-12-14 A
  {US=US} President {Donald Trump=t} spoke.
  - office t US president
2021-01-25 A
  {US=US} President {Joe Biden=b} spoke.
  - office b US president
${later} A
  {the US president=~x} met {Mark Rutte=m}. The {US=US} said so.
  - meet HELD ~x m =m1
`
  test('means who is told to have held it then', () => {
    expect(graphOf(text('2021-02-14')).meets).toMatchObject([{ from: 'person:joe-biden', to: 'person:mark-rutte' }])
    expect(graphOf(text('2020-12-01')).meets).toMatchObject([{ from: 'person:donald-trump' }])
  })

  test('means nobody between two holders, or long after', () => {
    expect(graphOf(text('2021-01-10')).meets).toEqual([])
    expect(graphOf(text('2022-02-14')).meets).toEqual([])
  })
})

test('equal names with offices of two states are two, and a doubt', () => {
  const graph = graphOf(`2010-03-02 A
  {Ahmed Ali=a}, a minister of {Somalia=SO}, spoke.
  - office a SO minister
2010-03-09 A
  {Ahmed Ali=b}, a minister of {Yemen=YE}, spoke.
  - office b YE minister
`)
  expect(people(graph)).toEqual([expect.stringMatching(/^person:ahmed-ali~/), expect.stringMatching(/^person:ahmed-ali~/)])
  expect(graph.candidates).toMatchObject([{ score: 0.5, reasons: ['name', 'other country'] }])
})
