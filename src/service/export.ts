import { createHash } from 'node:crypto'
import { liveArticles } from '../model/derive/live.ts'
import { TABLE_NAMES, type TableName } from '../model/graph.ts'
import { compare } from '../model/order.ts'
import type { Store } from '../store/port.ts'
import { isNodeTable, readEdges, readNodes } from '../store/statements/derived.ts'
import * as kept from '../store/statements/kept.ts'
import { readAllHeads } from './read-kept.ts'
import { streamClaims } from './transfer/stream-claims.ts'
import { FORMAT, FORMAT_VERSION, type FileRow } from './transfer/format.ts'

/** When something was known here: no part of what the graph says. */
const SYSTEM_TIMES = new Set(['ingestedAt', 'recordedAt', 'retractedAt'])

/**
 * The graph as NDJSON lines without line ends, the same from either store, tables and rows in a fixed order; the whole is never
 * held. With history the first line names the format and the last one tells the number of rows and the SHA-256 of the lines
 * before it. `canonical` leaves out revisions that are not live, changes, system times, and these two lines: two graphs are equal
 * exactly when these lines are.
 */
export async function* exportGraph(store: Store, { canonical }: { readonly canonical: boolean }): AsyncIterable<string> {
  if (canonical) yield* canonicalLines(store)
  else yield* summed(store)
}

async function* summed(store: Store): AsyncIterable<string> {
  const [state] = await store.run(kept.readDerivation, {})
  const sum = createHash('sha256')
  const noted = (line: string) => {
    sum.update(`${line}\n`)
    return line
  }
  yield noted(JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, stale: state?.stale ?? false, changes: state?.changes ?? 0 }))
  let rows = 0
  for await (const row of allRows(store)) {
    rows += 1
    yield noted(lineOf(row))
  }
  yield JSON.stringify({ rows, sha256: sum.digest('hex') })
}

const WITHOUT = new Set<FileRow['table']>(['supersedes', 'purged', 'changes'])

async function* canonicalLines(store: Store): AsyncIterable<string> {
  const live = new Set(liveArticles(await readAllHeads(store)).articles.map(({ revision }) => revision))
  for await (const { table, row } of allRows(store)) {
    const { revision, article }: { readonly revision?: string; readonly article?: string } = row
    const of = table === 'articles' ? revision : article
    if (WITHOUT.has(table) || (of !== undefined && !live.has(of))) continue
    yield lineOf({ table, row: Object.fromEntries(Object.entries(row).filter(([name]) => !SYSTEM_TIMES.has(name))) })
  }
}

/** Every row in the order of the file: nodes before the relationships that join them. */
async function* allRows(store: Store): AsyncIterable<FileRow> {
  for await (const { props } of store.stream(kept.readArticles, {})) yield { table: 'articles', row: props }
  for await (const row of store.stream(kept.readSupersedes, {})) yield { table: 'supersedes', row }
  for await (const { props, article } of store.stream(kept.readChains, {})) yield { table: 'chains', row: { ...props, article } }
  for await (const row of streamClaims(store)) yield { table: 'claims', row }
  for await (const { props, article } of store.stream(kept.readUnresolved, {})) yield { table: 'unresolved', row: { ...props, article } }
  for await (const { props } of store.stream(kept.readJudgements, {})) yield { table: 'judgements', row: props }
  for await (const { props } of store.stream(kept.readAllPurged, {})) yield { table: 'purged', row: props }
  for await (const { props } of store.stream(kept.readChanges, {})) yield { table: 'changes', row: props }
  for (const table of TABLE_NAMES) for await (const row of derivedRows(store, table)) yield { table, row }
}

async function* derivedRows(store: Store, table: TableName): AsyncIterable<object> {
  if (isNodeTable(table)) for await (const { props } of store.stream(readNodes(table), {})) yield props
  else for await (const { source, target, props } of store.stream(readEdges(table), {})) yield { from: source, to: target, ...props }
}

function lineOf({ table, row }: FileRow): string {
  const sorted = Object.entries(row).sort(([a], [b]) => compare(a, b))
  return JSON.stringify({ table, ...Object.fromEntries(sorted) })
}
