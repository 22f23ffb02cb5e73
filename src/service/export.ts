import { liveArticles } from '../model/derive/live.ts'
import { headOf } from '../model/derive/kept.ts'
import { TABLE_NAMES } from '../model/graph.ts'
import { compare, sortBy } from '../model/order.ts'
import type { Store } from '../store/port.ts'
import { readAllPurged, readArticles, readChanges, readJudgements, readUnresolved } from '../store/statements/kept.ts'
import { storedTables } from './derived-rows.ts'
import { readAllChains, readAllClaims } from './read-kept.ts'

/** When something was known here: no part of what the graph says. */
const SYSTEM_TIMES = new Set(['ingestedAt', 'recordedAt', 'retractedAt'])

/**
 * The graph as NDJSON lines `{"table", …row}` without line ends, the same from either store, tables and rows in a fixed order.
 * `canonical` leaves out revisions that are not live and system times: two graphs are equal exactly when these lines are.
 */
export async function* exportGraph(store: Store, { canonical }: { readonly canonical: boolean }): AsyncIterable<string> {
  const articles = (await store.run(readArticles, {})).map(({ props }) => props)
  const live = new Set(liveArticles(articles.map(headOf)).articles.map(({ revision }) => revision))
  const wanted = (revision: string) => !canonical || live.has(revision)
  const line = (table: string, row: object) => lineOf(table, row, canonical)
  for (const row of articles) if (wanted(row.revision)) yield line('articles', row)
  for (const row of ordered(await readAllChains(store))) if (wanted(row.article)) yield line('chains', row)
  for (const row of ordered(await readAllClaims(store))) if (wanted(row.article)) yield line('claims', row)
  const unresolved = (await store.run(readUnresolved, {})).map(({ props, article }) => ({ ...props, article }))
  for (const row of ordered(unresolved)) if (wanted(row.article)) yield line('unresolved', row)
  const judgements = (await store.run(readJudgements, {})).map(({ props }) => props)
  for (const row of ordered(judgements)) yield line('judgements', row)
  if (!canonical) yield* historyOf(store)
  const derived = await storedTables(store)
  for (const table of TABLE_NAMES) for (const row of derived.get(table)?.values() ?? []) yield line(table, row)
}

async function* historyOf(store: Store): AsyncIterable<string> {
  for (const row of ordered((await store.run(readAllPurged, {})).map(({ props }) => props))) yield lineOf('purged', row, false)
  for (const { props } of await store.run(readChanges, {})) yield lineOf('changes', props, false)
}

const ordered = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => sortBy(rows, ({ id }) => [id])

function lineOf(table: string, row: object, canonical: boolean): string {
  const kept = Object.entries(row).filter(([name]) => !canonical || !SYSTEM_TIMES.has(name))
  const sorted = kept.sort(([a], [b]) => compare(a, b))
  return JSON.stringify({ table, ...Object.fromEntries(sorted) })
}
