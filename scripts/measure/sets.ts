import { join } from 'node:path'
import { packageRoot } from '../../src/model/package-root.ts'
import { articleSet } from './article-set.ts'
import type { Score } from './figures.ts'
import type { Readers } from './read-article.ts'
import { readRows, sentenceSet, type SentenceRow } from './sentence-set.ts'

export interface MeasuredSet<Row> {
  readonly rows: readonly Row[]
  readonly score: Score<Row>
}

const articles =
  (folder: string) =>
  (_: string, { whole }: Readers) =>
    articleSet(folder, whole)
const goldArticles =
  (name: string) =>
  (gold: string, { whole }: Readers) =>
    articleSet(join(gold, name), whole)
const sentences =
  (rows: (gold: string) => SentenceRow[], scorer: string, reader: keyof Readers = 'whole') =>
  (gold: string, readers: Readers) =>
    sentenceSet(gold, { rows: rows(gold), scorer }, readers[reader])
const real = (name: string) => (gold: string) => readRows(gold, `real/${name}`)
const tenth = (gold: string) => readRows(gold, 'train/meet').filter((_, index) => (index + 1) % 10 === 0)
const empty = (gold: string) => [...real('meet')(gold), ...real('voa')(gold), ...tenth(gold)].filter((row) => row.events.length === 0)

/** All sets by name: whole articles, sentences, and sentences read by the annotator's event head alone. */
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
  'meet-head': sentences(real('meet'), 'scoreMeet', 'head'),
  'voa-head': sentences(real('voa'), 'scoreMeet', 'head'),
  'tenth-head': sentences(tenth, 'scoreMeet', 'head'),
} as const
export type SetName = keyof typeof SETS
