import { DatelineError } from '../../model/errors.ts'
import { step, type Step, type Store } from '../../store/port.ts'
import { STORE_VERSION, UNFINISHED_IMPORT } from '../../store/store-version.ts'
import { readAnything } from '../../store/statements/kept.ts'
import { markStale, setChangeCount, writeStoreVersion } from '../../store/statements/write.ts'
import { FILE_TABLES, type FileRow } from './format.ts'
import { migrate } from './migrate.ts'
import { broken, readHead, readRows, type FileHead } from './read-rows.ts'
import { keysOf, ROW_SHAPES } from './row-shapes.ts'
import { importSteps } from './import-steps.ts'

export interface Imported {
  readonly rows: number
  /** Version of the file's form. */
  readonly version: number
  /** Whether the derived part lags behind and has to be derived anew. */
  readonly stale: boolean
}

/** Rows written in one transaction. */
const BATCH = 1000
const BATCH_CHARACTERS = 8_000_000

/**
 * Fills an empty store with what `exportGraph` wrote with history. The file is read twice: before anything is written every line
 * is checked, the number of rows and the SHA-256.
 * @throws DatelineError BAD_INPUT that names the line, or where the store holds something; nothing is written then
 */
export async function importGraph(store: Store, file: string): Promise<Imported> {
  const head = await readHead(file)
  await requireEmpty(store)
  const told = await count(fileRows(file, head))
  // an import that is cut off leaves a version that no program opens
  await store.write([step(writeStoreVersion, { version: UNFINISHED_IMPORT })])
  for await (const batch of batchesOf(fileRows(file, head))) await store.write(importSteps(batch))
  const ends: Step[] = [step(markStale, { stale: head.stale }), step(setChangeCount, { count: head.changes })]
  await store.write([...ends, step(writeStoreVersion, { version: STORE_VERSION })])
  await store.flush()
  return { rows: told, version: head.version, stale: head.stale }
}

async function requireEmpty(store: Store): Promise<void> {
  const [found] = await store.run(readAnything, {})
  if (found?.any)
    throw new DatelineError('BAD_INPUT', 'the store holds a graph already', { hint: 'Import into a new folder or an empty database.' })
}

async function count(rows: AsyncIterable<FileRow>): Promise<number> {
  let told = 0
  for await (const { row } of rows) told += row ? 1 : 0
  return told
}

/** Rows as this program writes them, each checked: its shape, the order of the tables, and that no row comes twice. */
async function* fileRows(file: string, head: FileHead): AsyncGenerator<FileRow> {
  let before = { place: -1, key: '' }
  for await (const { table, row, line } of migrate(readRows(file, head), head.version)) {
    const parsed = ROW_SHAPES.get(table)?.safeParse(row)
    if (!parsed?.success) {
      const [issue] = parsed?.error.issues ?? []
      throw broken(file, line, `does not fit the table ${table}: ${issue?.path.join('.')}: ${issue?.message}`, parsed?.error)
    }
    const fields = new Map<string, unknown>(Object.entries(parsed.data))
    const here = { place: FILE_TABLES.indexOf(table), key: JSON.stringify(keysOf(table).map((key) => fields.get(key))) }
    if (here.place < before.place) throw broken(file, line, `is of the table ${table}, which stands too late`)
    if (here.place === before.place && here.key === before.key) throw broken(file, line, `tells ${here.key} of ${table} again`)
    before = here
    yield { table, row: parsed.data }
  }
}

async function* batchesOf(rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow[]> {
  let batch: FileRow[] = []
  let size = 0
  for await (const row of rows) {
    batch.push(row)
    size += 'text' in row.row && typeof row.row.text === 'string' ? row.row.text.length : 0
    if (batch.length < BATCH && size < BATCH_CHARACTERS) continue
    yield batch
    ;[batch, size] = [[], 0]
  }
  if (batch.length > 0) yield batch
}
