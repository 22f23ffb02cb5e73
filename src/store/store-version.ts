import { DatelineError } from '../model/errors.ts'
import { step, type Store } from './port.ts'
import { readStoreState } from './statements/read.ts'
import { writeStoreVersion } from './statements/write.ts'

/** Version of the graph's shape (DESIGN.md §4). Raised by a change that an older program would read wrongly. */
export const STORE_VERSION = 1

/** Stands in place of the version while an import fills a store. */
export const UNFINISHED_IMPORT = 0

/**
 * Refuses a graph of another version, before anything is changed in it; then applies the schema and notes the version of a new one.
 * @throws DatelineError STORE_VERSION
 */
export async function checkVersion(store: Store, applySchema: () => Promise<void>): Promise<void> {
  const [state] = await store.run(readStoreState, {})
  const version = state?.version ?? null
  if (version === UNFINISHED_IMPORT)
    throw new DatelineError('STORE_VERSION', 'an import into this store was cut off', {
      hint: 'Remove the folder, or empty the database, and import again.',
    })
  if (version !== null && version !== STORE_VERSION)
    throw new DatelineError('STORE_VERSION', `the graph has version ${version}, this program reads and writes version ${STORE_VERSION}`, {
      hint: 'Export it with the program that wrote it and import it into a new store with this one.',
    })
  await applySchema()
  if (version === null) await store.write([step(writeStoreVersion, { version: STORE_VERSION })])
}
