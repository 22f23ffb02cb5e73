import { join } from 'node:path'
import { packageRoot } from '../../src/model/package-root.ts'
import { articleSet } from './article-set.ts'
import type { Score } from './figures.ts'
import type { ReadArticle } from './read-article.ts'
import { readRows, sentenceSet, type SentenceRow } from './sentence-set.ts'

export interface MeasuredSet<Row> {
  readonly rows: readonly Row[]
  readonly score: Score<Row>
}

const articles = (folder: string) => (_: string, read: ReadArticle) => articleSet(folder, read)
const goldArticles = (name: string) => (gold: string, read: ReadArticle) => articleSet(join(gold, name), read)
const sentences = (rows: (gold: string) => SentenceRow[], scorer: string) => (gold: string, read: ReadArticle) =>
  sentenceSet(gold, { rows: rows(gold), scorer }, read)
const real = (name: string) => (gold: string) => readRows(gold, `real/${name}`)
const tenth = (gold: string) => readRows(gold, 'train/meet').filter((_, index) => (index + 1) % 10 === 0)
const empty = (gold: string) => [...real('meet')(gold), ...real('voa')(gold), ...tenth(gold)].filter((row) => row.events.length === 0)

/** All sets by name: three of whole articles, seven of sentences. */
export const SETS = {
  dev: goldArticles('dev'),
  voa: goldArticles('voa'),
  samples: articles(join(packageRoot, 'samples')),
  meet: sentences(real('meet'), 'scoreMeet'),
  'voa-sentences': sentences(real('voa'), 'scoreMeet'),
  capture: sentences(real('capture'), 'scoreCapture'),
  names: sentences(real('names'), 'scoreNames'),
  dates: sentences(real('dates'), 'scoreDates'),
  tenth: sentences(tenth, 'scoreMeet'),
  empty: sentences(empty, 'scoreEmpty'),
} as const
export type SetName = keyof typeof SETS
