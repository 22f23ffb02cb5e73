import { TABLE_KEYS, TABLE_NAMES, type DerivedGraph, type TableName } from '../model/graph.ts'
import { compare } from '../model/order.ts'
import type { Store } from '../store/port.ts'
import { isNodeTable, readEdges, readNodes, type DerivedProps } from '../store/statements/derived.ts'

/** One row of a derived table as plain properties, those in the order of their names. */
export type PlainRow = DerivedProps
export type PlainTables = ReadonlyMap<TableName, ReadonlyMap<string, PlainRow>>

/** The rows of each table by their keys, as derived. */
export function plainTables(graph: DerivedGraph): PlainTables {
  return new Map(TABLE_NAMES.map((table) => [table, byKey(table, graph[table])]))
}

/** The rows of each table by their keys, as the store holds them. */
export async function storedTables(store: Store): Promise<PlainTables> {
  const tables = new Map<TableName, ReadonlyMap<string, PlainRow>>()
  for (const table of TABLE_NAMES) tables.set(table, byKey(table, await storedRows(store, table)))
  return tables
}

export const keyOf = (table: TableName, row: PlainRow): string => JSON.stringify(TABLE_KEYS[table].map((key) => row[key]))

async function storedRows(store: Store, table: TableName): Promise<PlainRow[]> {
  if (isNodeTable(table)) return (await store.run(readNodes(table), {})).map(({ props }) => props)
  const rows = await store.run(readEdges(table), {})
  return rows.map(({ source, target, props }) => ({ from: source, to: target, ...props }))
}

function byKey(table: TableName, rows: readonly object[]): Map<string, PlainRow> {
  const keyed = rows.map((row) => inOrder(row)).map((row): [string, PlainRow] => [keyOf(table, row), row])
  return new Map(keyed.sort(([a], [b]) => compare(a, b)))
}

function inOrder(row: object): PlainRow {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => compare(a, b)))
}
