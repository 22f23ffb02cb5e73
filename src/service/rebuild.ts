import { derive } from '../model/derive/derive.ts'
import { TABLE_KEYS, TABLE_NAMES, type TableName } from '../model/graph.ts'
import type { Places } from '../model/place.ts'
import { ENTITY_KINDS } from '../model/vocabulary.ts'
import { step, type Step, type Store } from '../store/port.ts'
import { dropRows, isBare, isNodeTable, putEntities, putRows } from '../store/statements/derived.ts'
import { readStale } from '../store/statements/kept.ts'
import { markStale } from '../store/statements/write.ts'
import { plainTables, storedTables, type PlainRow, type PlainTables } from './derived-rows.ts'
import { readKept } from './read-kept.ts'

/** Derives the whole graph anew and writes what differs, in one transaction. */
export async function rebuild(store: Store, places: Places): Promise<void> {
  const derived = plainTables(derive(await readKept(store), places))
  await store.write([...difference(await storedTables(store), derived), step(markStale, { stale: false })])
}

/** Derives anew where the derived part lags behind, as after an ingest or a stop in the middle of one. */
export async function rebuildIfStale(store: Store, places: Places): Promise<void> {
  const [state] = await store.run(readStale, {})
  if (state?.stale) await rebuild(store, places)
}

interface Change {
  readonly table: TableName
  readonly drop: readonly PlainRow[]
  readonly put: readonly PlainRow[]
}

/** Relationships go before their nodes and come after them. */
function difference(stored: PlainTables, derived: PlainTables): Step[] {
  const changes = TABLE_NAMES.map((table) => changeOf(table, stored.get(table) ?? new Map(), derived.get(table) ?? new Map()))
  const edges = changes.filter(({ table }) => !isNodeTable(table))
  const nodes = changes.filter(({ table }) => isNodeTable(table))
  return [...edges.flatMap(drops), ...nodes.flatMap(drops), ...nodes.flatMap(puts), ...edges.flatMap(puts)]
}

/** A changed relationship is dropped and made anew, a changed node keeps its relationships. */
function changeOf(table: TableName, before: ReadonlyMap<string, PlainRow>, after: ReadonlyMap<string, PlainRow>): Change {
  const changed = [...after].filter(([key, row]) => JSON.stringify(row) !== JSON.stringify(before.get(key)))
  const gone = [...before].filter(([key]) => !after.has(key))
  const replaced = isNodeTable(table) ? [] : changed.map(([key]) => before.get(key)).filter((row) => row !== undefined)
  return { table, drop: [...gone.map(([, row]) => row), ...replaced], put: changed.map(([, row]) => row) }
}

const BATCH = 1000

function batches(rows: readonly PlainRow[]): PlainRow[][] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH))
}

function drops({ table, drop }: Change): Step[] {
  const keys = drop.map((row) => Object.fromEntries(TABLE_KEYS[table].map((key) => [key, row[key]])))
  return batches(keys).map((rows) => step(dropRows(table), { rows }))
}

function puts({ table, put }: Change): Step[] {
  if (table !== 'entities') return batches(put.map((row) => written(table, row))).map((rows) => step(putRows(table), { rows }))
  return ENTITY_KINDS.flatMap((kind) => {
    const own = put.filter((row) => row['kind'] === kind).map((row) => written(table, row))
    return batches(own).map((rows) => step(putEntities(kind), { rows }))
  })
}

function written(table: TableName, row: PlainRow): PlainRow {
  if (isNodeTable(table)) return { id: row['id'], props: row }
  const { from, to, ...props } = row
  return isBare(table) ? { from, to } : { from, to, props }
}
