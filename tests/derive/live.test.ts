import { describe, expect, test } from 'vitest'
import { liveArticles } from '../../src/model/derive/live.ts'
import type { ArticleHead } from '../../src/model/derive/kept.ts'

const head = (revision: string, more: Partial<ArticleHead>): ArticleHead => ({
  ...{ revision, key: 'k', publishedAt: '2025-01-01', updatedAt: null, contentHash: revision, retractedAt: null, opening: '' },
  ...more,
})
const liveOf = (...heads: ArticleHead[]) => liveArticles(heads).articles.map(({ revision }) => revision)

describe('the live revision', () => {
  test('is the one of the later day', () => {
    expect(liveOf(head('a', { updatedAt: '2025-01-03' }), head('b', { publishedAt: '2025-01-02' }))).toEqual(['a'])
  })
  test('is, on one day, the one that calls itself corrected', () => {
    expect(liveOf(head('a', { opening: '(Corrects day of the talks)' }), head('b', { publishedAt: '2025-01-01T20:00:00Z' }))).toEqual(['a'])
  })
  test('is never a retracted one', () => {
    expect(liveOf(head('a', {}), head('b', { publishedAt: '2025-02-01', retractedAt: '2025-03-01T00:00:00Z' }))).toEqual(['a'])
  })
  test('is told as undecided where only the content hash differs', () => {
    expect(liveArticles([head('a', {}), head('b', {})])).toMatchObject({ articles: [{ revision: 'b' }], undecided: ['k'] })
  })
})
