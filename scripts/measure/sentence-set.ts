import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { parseArticleInput } from '../../src/model/article-input.ts'
import type { ArticleInput } from '../../src/model/article.ts'
import type { MeasuredSet } from './sets.ts'

const rowSchema = z.looseObject({ id: z.string(), text: z.string(), date: z.string().nullish(), events: z.array(z.unknown()).default([]) })
export type SentenceRow = z.infer<typeof rowSchema>
/** What score-real.mjs reads of an extraction document. */
export interface ScoredDocument {
  readonly entities: readonly {
    readonly id: string
    readonly kind: string | null
    readonly name: string | null
    readonly aliases: readonly string[]
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string; readonly form: string }[]
  }[]
  readonly meetings: readonly {
    readonly id: string
    readonly participants: readonly { readonly entityId: string }[]
    readonly placeId: string | null
    readonly status: string
    readonly claimIds: readonly string[]
  }[]
  readonly captures: readonly { readonly captorId: string | null; readonly placeId: string | null; readonly claimedBy: readonly string[] }[]
  readonly claims: readonly { readonly id: string; readonly time: { readonly text: string } | null }[]
  readonly timexes: readonly { readonly text: string; readonly edtf: string | null }[]
}
type Answer = Readonly<Record<string, unknown>>
type GoldScorer = (
  rows: readonly SentenceRow[],
  documents: ReadonlyMap<string, ScoredDocument>,
  say: (...told: unknown[]) => void,
) => Answer

/** Sentences and short articles of real outlets, scored by the gold folder's own score-real.mjs. */
export async function sentenceSet(
  gold: string,
  set: { readonly rows: readonly SentenceRow[]; readonly scorer: string },
  read: (input: ArticleInput) => Promise<ScoredDocument>,
): Promise<MeasuredSet<SentenceRow>> {
  // The functions that score-real.mjs exports.
  const scorers = (await import(pathToFileURL(join(gold, 'score-real.mjs')).href)) as Readonly<Record<string, GoldScorer>>
  const scorer = scorers[set.scorer]
  if (!scorer) throw new Error(`${gold}/score-real.mjs has no ${set.scorer}`)
  const documents = new Map<string, ScoredDocument>()
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
