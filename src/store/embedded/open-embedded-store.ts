import grafeo from '@grafeo-db/js'
import type { Store } from '../port.ts'
import type { StoreOptions } from '../store-options.ts'
import { checkVersion } from '../store-version.ts'
import { openCommitCount, type CommitCount } from './commit-count.ts'
import { EmbeddedStore } from './embedded-store.ts'
import { openingError } from './errors.ts'
import { damaged, storeFiles, type StoreFiles } from './files.ts'

type Database = ReturnType<typeof grafeo.GrafeoDB.create>

/** The engine folds its log into the file at this size or age; left alone it never does. */
const CHECKPOINT = { walBytes: 64 * 1024 * 1024, intervalMs: 60_000 }

/**
 * Opens the store in a folder, made where it is missing, and applies the schema.
 * @throws DatelineError STORE_LOCKED, STORE_DAMAGED, STORE_VERSION, BAD_SETTING
 */
export async function openEmbeddedStore(folder: string, options: StoreOptions): Promise<Store> {
  const files = storeFiles(folder)
  const database = openDatabase(files, options)
  const count = openCommitCount(files)
  const store = new EmbeddedStore({ database, count, queryTimeoutMs: options.queryTimeoutMs })
  try {
    await checkCommits(store, count, files)
    await checkVersion(store, () => store.applySchema())
    return store
  } catch (cause) {
    await store.close()
    throw openingError(cause, files)
  }
}

function openDatabase(files: StoreFiles, options: StoreOptions): Database {
  try {
    const database = grafeo.GrafeoDB.create(files.graph, { shuffleUnordered: options.shuffleUnordered ?? false })
    database.setCheckpointTriggers(CHECKPOINT)
    return database
  } catch (cause) {
    throw openingError(cause, files)
  }
}

async function checkCommits(store: EmbeddedStore, count: CommitCount, files: StoreFiles): Promise<void> {
  const commits = await store.readCommits()
  if (commits < count.last) throw damaged(files, `it holds ${commits} committed transactions of ${count.last}`)
}
