import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { afterEach, describe, inject } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import type { Engine, Store } from '../../src/store/port.ts'
import type { StoreOptions } from '../../src/store/store-options.ts'
import type { Neo4jLogin } from './neo4j/route.ts'

/** An empty place for a graph, to open as often as a test needs; what was opened is closed after the test. */
export interface FreshStore {
  readonly url: string
  open(options?: StoreOptions): Promise<Store>
}

/** Opens an empty store: a new folder, or the wiped Neo4j of the run. Closed after the test. */
export type OpenFresh = (options?: StoreOptions) => Promise<Store>

/**
 * Runs a suite on both engines. The file belongs to the sequential project: name it `*.stores.test.ts` (or put it into tests/store).
 * ```
 * describeEachStore('ingest', (openFresh) => {
 *   test('twice gives the same graph', async () => { const store = await openFresh() … })
 * })
 * ```
 */
export function describeEachStore(name: string, suite: Suite): void {
  describe(`${name} on the embedded store`, () => run(suite, 'grafeo', async () => freshFolder()))
  const server = inject('neo4j')
  if ('missing' in server) describe.skip(`${name} on Neo4j (${server.missing})`, () => run(suite, 'neo4j', () => Promise.reject(server)))
  else describe(`${name} on Neo4j`, () => run(suite, 'neo4j', () => wiped(server)))
}

/** What a suite is given: the usual way to a store, which engine it is, and a place to open more than once. */
export type Suite = (openFresh: OpenFresh, engine: Engine, freshPlace: () => Promise<FreshStore>) => void

interface Place {
  readonly url: string
  readonly options: StoreOptions
  readonly clear: () => void
}

function run(suite: Suite, engine: Engine, makePlace: () => Promise<Place>): void {
  const opened: Store[] = []
  const cleared: (() => void)[] = []
  const freshPlace = async (): Promise<FreshStore> => {
    const place = await makePlace()
    cleared.push(place.clear)
    const open = async (options: StoreOptions = {}) => {
      const store = await openStore(place.url, { ...place.options, ...options })
      opened.push(store)
      return store
    }
    return { url: place.url, open }
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
    for (const clear of cleared.splice(0)) clear()
  })
  suite(async (options) => (await freshPlace()).open(options), engine, freshPlace)
}

function freshFolder(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-store-'))
  return { url: join(folder, 'graph'), options: { shuffleUnordered: true }, clear: () => rmSync(folder, { recursive: true, force: true }) }
}

async function wiped(login: Neo4jLogin): Promise<Place> {
  await wipe(login)
  return { url: login.url, options: { user: login.user, password: login.password }, clear: () => undefined }
}

/** Removes every node and relationship; constraints and indexes stay. */
async function wipe({ url, user = 'neo4j', password }: Neo4jLogin): Promise<void> {
  const driver = neo4j.driver(url, password ? neo4j.auth.basic(user, password) : undefined)
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
  } finally {
    await driver.close()
  }
}
