import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { parseArticleInput } from '../../src/model/article-input.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'
import type { ReadArticle } from './read-article.ts'
import type { MeasuredSet } from './sets.ts'

const rowSchema = z.looseObject({ id: z.string(), text: z.string(), date: z.string().nullish(), events: z.array(z.unknown()).default([]) })
export type SentenceRow = z.infer<typeof rowSchema>
type Answer = Readonly<Record<string, unknown>>
type GoldScorer = (
  rows: readonly SentenceRow[],
  documents: ReadonlyMap<string, ExtractionDocument>,
  say: (...told: unknown[]) => void,
) => Answer

/** Sentences and short articles of real outlets, scored by the gold folder's own score-real.mjs. */
export async function sentenceSet(
  gold: string,
  set: { readonly rows: readonly SentenceRow[]; readonly scorer: string },
  read: ReadArticle,
): Promise<MeasuredSet<SentenceRow>> {
  // The functions that score-real.mjs exports.
  const scorers = (await import(pathToFileURL(join(gold, 'score-real.mjs')).href)) as Readonly<Record<string, GoldScorer>>
  const scorer = scorers[set.scorer]
  if (!scorer) throw new Error(`${gold}/score-real.mjs has no ${set.scorer}`)
  const documents = new Map<string, ExtractionDocument>()
  for (const row of set.rows) documents.set(row.id, await read(inputOf(row)))
  return { rows: set.rows, score: (sample, say) => figuresIn(scorer(sample, documents, say)) }
}

export function readRows(gold: string, name: string): SentenceRow[] {
  const text = gunzipSync(readFileSync(join(gold, `${name}.jsonl.gz`))).toString('utf8')
  const lines = text.split('\n').filter(Boolean)
  return lines.map((line) => rowSchema.parse(JSON.parse(line)))
}

function inputOf({ id, text, date }: SentenceRow) {
  const publishedAt = date?.slice(0, 10)
  return parseArticleInput({ id, text, ...(publishedAt ? { publishedAt } : {}) }).article
}

/** What is counted stays out; `types` holds figures of its own. */
const COUNTS = new Set(['gold', 'found', 'right', 'sentences', 'wrong', 'places', 'times', 'sources'])

function figuresIn(answer: Answer): Record<string, number> {
  const pairs = Object.entries(answer).flatMap(([name, value]) => {
    if (COUNTS.has(name)) return []
    if (typeof value === 'number') return [[name, value] as const]
    return Object.entries(figuresIn(Object(value)))
  })
  return Object.fromEntries(pairs)
}
