import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { derive } from '../../src/model/derive/derive.ts'
import { headOf, type Kept } from '../../src/model/derive/kept.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'
import { TABLE_NAMES } from '../../src/model/graph.ts'
import { rowsOf } from '../../src/model/rows-of.ts'
import { allDocuments, captureClaimed, captureDenied, meeting, places } from '../support/documents.ts'

function keptOf(documents: readonly ExtractionDocument[]): Kept {
  const rows = documents.map((document) => rowsOf(document))
  return {
    articles: rows.map(({ article }) => headOf(article)),
    chains: rows.flatMap(({ chains }) => chains),
    claims: rows.flatMap(({ claims }) => claims),
    judgements: [],
  }
}

describe('derive', () => {
  test('fills every table', () => {
    const graph = derive(keptOf(allDocuments()), places)
    // a conflict takes judgements: tests/derive/judged.test.ts
    expect(TABLE_NAMES.filter((name) => graph[name].length === 0)).toEqual(['conflicts'])
  })

  test('does not depend on the order of what was kept', () => {
    const kept = keptOf(allDocuments())
    const expected = derive(kept, places)
    const shuffled = fc.record({
      articles: fc.shuffledSubarray([...kept.articles], { minLength: kept.articles.length }),
      chains: fc.shuffledSubarray([...kept.chains], { minLength: kept.chains.length }),
      claims: fc.shuffledSubarray([...kept.claims], { minLength: kept.claims.length }),
      judgements: fc.constant([]),
    })
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(derive(other, places)).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  test('two articles on one meeting make one, with the pair and the place', () => {
    const graph = derive(keptOf([meeting('2025-02-11', '2025-02-10'), meeting('2025-02-12', '2025-02-10')]), places)
    expect(graph.meetings).toMatchObject([{ status: 'HELD', edtf: '2025-02-10', articleCount: 2, claimCount: 2 }])
    expect(graph.meets).toMatchObject([{ from: 'person:emmanuel-macron', to: 'person:narendra-modi', dateFrom: '2025-02-10' }])
    expect(graph.heldIn).toMatchObject([{ to: 'city:2988507' }])
    expect(graph.within).toEqual([{ from: 'city:2988507', to: 'country:FR' }])
  })

  test('one side claims, the other denies: one disputed capture with both sources', () => {
    const graph = derive(keptOf([captureClaimed(), captureDenied()]), places)
    expect(graph.captures).toMatchObject([{ status: 'DISPUTED', statusRule: 'capture/contradicted' }])
    expect(graph.claimsCaptureOf).toMatchObject([{ from: 'country:ruritania', captorId: 'country:ruritania' }])
    expect(graph.deniesCaptureOf).toMatchObject([{ from: 'country:freedonia' }])
  })
})
