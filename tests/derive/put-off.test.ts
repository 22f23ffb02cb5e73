import { describe, expect, test } from 'vitest'
import { derive } from '../../src/model/derive/derive.ts'
import { headOf } from '../../src/model/derive/kept.ts'
import type { DerivedMeeting } from '../../src/model/graph.ts'
import { rowsOf } from '../../src/model/rows-of.ts'
import { chainDocument } from '../../src/service/evaluate/chains/chain-document.ts'
import { goldPlaces } from '../../src/service/evaluate/chains/gold-places.ts'
import { parseChains } from '../../src/service/evaluate/chains/parse-chains.ts'

/** The meetings of articles, each as a day and the claims' lines about `{Ana Lind=a}` and `{Bo Ek=b}`. */
function meetingsOf(...articles: readonly (readonly [day: string, ...claims: string[]])[]): readonly DerivedMeeting[] {
  const texts = articles.map(
    ([day, ...claims]) => `${day} A\n{Ana Lind=a}, {Bo Ek=b}, told on ${day}.\n${claims.map((claim) => `- meet ${claim} =m`).join('\n')}`,
  )
  const rows = parseChains('own', ['== one', ...texts].join('\n')).flatMap((chain) =>
    chain.articles.map((article) => rowsOf(chainDocument(article))),
  )
  const kept = { chains: rows.flatMap(({ chains }) => chains), claims: rows.flatMap(({ claims }) => claims), judgements: [] }
  return derive({ ...kept, articles: rows.map(({ article }) => headOf(article)) }, goldPlaces).meetings
}

const PLANNED = ['2020-03-01', 'PLANNED a b 2020-03-14'] as const
const HELD = ['2020-03-22', 'HELD a b 2020-03-21'] as const

describe('a meeting that was put off', () => {
  test('to a told day is the one held on that day, and is dated by it', () => {
    const moved = ['2020-03-10', 'POSTPONED a b 2020-03-14', 'PLANNED a b 2020-03-21'] as const
    expect(meetingsOf(PLANNED, moved, HELD)).toMatchObject([{ status: 'HELD', edtf: '2020-03-21', claimCount: 4 }])
    expect(meetingsOf(moved, HELD)).toMatchObject([{ status: 'HELD', edtf: '2020-03-21', claimCount: 3 }])
  })

  test('without a new day is the next one told of', () => {
    const off = ['2020-03-10', 'POSTPONED a b 2020-03-14'] as const
    expect(meetingsOf(PLANNED, off, HELD)).toMatchObject([{ status: 'HELD', edtf: '2020-03-21' }])
    expect(meetingsOf(PLANNED, off)).toMatchObject([{ status: 'POSTPONED', edtf: '2020-03-14' }])
    expect(meetingsOf(PLANNED, off, ['2020-09-22', 'HELD a b 2020-09-21'])).toHaveLength(2)
  })

  test('is not one with a meeting of another day where nobody says that it was put off', () => {
    expect(meetingsOf(PLANNED, HELD)).toHaveLength(2)
  })
})

describe('an undated meeting', () => {
  test('to come, told after one was held, is another', () => {
    expect(meetingsOf(HELD, ['2020-03-24', 'PLANNED a b'])).toHaveLength(2)
  })
  test('to come, told before, is the one held', () => {
    expect(meetingsOf(['2020-03-18', 'PLANNED a b'], HELD)).toMatchObject([{ status: 'HELD' }])
  })
  test('held, told before a dated plan, is another', () => {
    expect(meetingsOf(['2020-03-10', 'HELD a b'], PLANNED)).toHaveLength(2)
  })
  test('planned within a month is the one held later in it, not the one held before the word', () => {
    const march = ['2020-03-10', 'PLANNED a b 2020-03'] as const
    expect(meetingsOf(march, HELD)).toHaveLength(1)
    expect(meetingsOf(march, ['2020-03-06', 'HELD a b 2020-03-05'])).toHaveLength(2)
  })
})
