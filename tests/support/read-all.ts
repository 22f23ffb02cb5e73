import type { ChangeRow } from '../../src/model/rows.ts'
import { exportGraph } from '../../src/service/export.ts'
import type { Store } from '../../src/store/port.ts'
import { readChanges } from '../../src/store/statements/kept.ts'

/** The canonical export: what the law is about. */
export async function canonical(store: Store): Promise<string[]> {
  return lines(store, true)
}

/** Every line of the export with history. */
export async function wholeExport(store: Store): Promise<string[]> {
  return lines(store, false)
}

async function lines(store: Store, isCanonical: boolean): Promise<string[]> {
  const all: string[] = []
  for await (const line of exportGraph(store, { canonical: isCanonical })) all.push(line)
  return all
}

/** The rows of one table in an export. */
export function rowsIn(exported: readonly string[], table: string): Readonly<Record<string, unknown>>[] {
  return exported.map((line): { table: string } => JSON.parse(line)).filter((row) => row.table === table)
}

/** Every change in the order of writing. */
export const allChanges = async (store: Store): Promise<ChangeRow[]> => (await store.run(readChanges, {})).map(({ props }) => props)
