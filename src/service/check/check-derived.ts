import { derive } from '../../model/derive/derive.ts'
import { TABLE_NAMES, type TableName } from '../../model/graph.ts'
import type { Places } from '../../model/place.ts'
import type { Store } from '../../store/port.ts'
import { isNodeTable, readEdges, readNodes } from '../../store/statements/derived.ts'
import { keyOf, plainTables, type PlainRow, type PlainTables } from '../derived-rows.ts'
import { differenceOf } from '../difference.ts'
import { readKept } from '../read-kept.ts'
import type { Problem } from './problem.ts'

const named = (table: TableName, row: PlainRow): string => `${table} ${keyOf(table, row)}`

/** Rows of one key, which the comparison could not see. */
export async function checkDerivedDoubles(store: Store): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const table of TABLE_NAMES) {
    let before = ''
    for await (const row of rowsOf(store, table)) {
      const key = keyOf(table, row)
      if (key === before) problems.push({ invariant: 'double', what: `${table} ${key} is there twice` })
      before = key
    }
  }
  return problems
}

async function* rowsOf(store: Store, table: TableName): AsyncIterable<PlainRow> {
  if (isNodeTable(table)) for await (const { props } of store.stream(readNodes(table), {})) yield props
  else for await (const { source, target, props } of store.stream(readEdges(table), {})) yield { from: source, to: target, ...props }
}

/** What is stored against what the kept part gives. */
export async function checkDerived(store: Store, stored: PlainTables, places: Places): Promise<Problem[]> {
  const derived = plainTables(derive(await readKept(store), places))
  return differenceOf(stored, derived).flatMap(({ table, gone, came }) => {
    const [have, want] = [stored.get(table), derived.get(table)]
    const changed = came.filter((row) => have?.has(keyOf(table, row)))
    return [
      ...gone.filter((row) => !want?.has(keyOf(table, row))).map((row) => problem(`${named(table, row)} is stored, but not derived`)),
      ...changed.map((row) => problem(`${named(table, row)} is stored with other values: ${differing(have?.get(keyOf(table, row)), row)}`)),
      ...came.filter((row) => !have?.has(keyOf(table, row))).map((row) => problem(`${named(table, row)} is derived, but not stored`)),
    ]
  })
}

const problem = (what: string): Problem => ({ invariant: 'derived', what })

function differing(stored: PlainRow | undefined, derived: PlainRow): string {
  const names = Object.keys(derived).filter((name) => JSON.stringify(stored?.[name]) !== JSON.stringify(derived[name]))
  return names.map((name) => `${name} ${JSON.stringify(stored?.[name])} instead of ${JSON.stringify(derived[name])}`).join(', ')
}
