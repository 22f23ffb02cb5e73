import { TABLE_KEYS, TABLE_NAMES, type TableName } from '../model/graph.ts'
import { ENTITY_KINDS } from '../model/vocabulary.ts'
import { step, type Step } from '../store/port.ts'
import { dropRows, isBare, isNodeTable, putEntities, putRows } from '../store/statements/derived.ts'
import type { PlainRow, PlainTables } from './derived-rows.ts'

/** What differs in one derived table. A row with another value of the same key stands in both lists. */
export interface TableDifference {
  readonly table: TableName
  readonly gone: readonly PlainRow[]
  readonly came: readonly PlainRow[]
}

/** What differs, table by table; tables that agree are left out. */
export function differenceOf(before: PlainTables, after: PlainTables): TableDifference[] {
  return TABLE_NAMES.map((table) => tableDifference(table, before.get(table) ?? new Map(), after.get(table) ?? new Map())).filter(
    ({ gone, came }) => gone.length + came.length > 0,
  )
}

function tableDifference(table: TableName, before: ReadonlyMap<string, PlainRow>, after: ReadonlyMap<string, PlainRow>): TableDifference {
  const differs = (key: string, row: PlainRow, other: ReadonlyMap<string, PlainRow>) =>
    JSON.stringify(row) !== JSON.stringify(other.get(key))
  return {
    table,
    gone: [...before].filter(([key, row]) => differs(key, row, after)).map(([, row]) => row),
    came: [...after].filter(([key, row]) => differs(key, row, before)).map(([, row]) => row),
  }
}

/** The steps that write a difference. Relationships go before their nodes and come after them. */
export function stepsOf(differences: readonly TableDifference[]): Step[] {
  const edges = differences.filter(({ table }) => !isNodeTable(table))
  const nodes = differences.filter(({ table }) => isNodeTable(table))
  return [...edges.flatMap(drops), ...nodes.flatMap(drops), ...nodes.flatMap(puts), ...edges.flatMap(puts)]
}

const BATCH = 1000

export function batches<Row>(rows: readonly Row[], size = BATCH): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size))
}

/** A changed relationship is dropped and made anew, a changed node keeps its relationships. */
function drops({ table, gone, came }: TableDifference): Step[] {
  const keysOf = (row: PlainRow) => Object.fromEntries(TABLE_KEYS[table].map((key) => [key, row[key]]))
  const stays = new Set(isNodeTable(table) ? came.map(({ id }) => id) : [])
  return batches(gone.filter(({ id }) => !stays.has(id)).map(keysOf)).map((rows) => step(dropRows(table), { rows }))
}

function puts({ table, came }: TableDifference): Step[] {
  return putSteps(table, came)
}

/** The steps that write rows of one derived table. */
export function putSteps(table: TableName, put: readonly PlainRow[]): Step[] {
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
