import neo4j, { type Driver } from 'neo4j-driver'
import type { StoreOptions } from '../store-options.ts'
import type { Store } from '../port.ts'
import { schemaStatements } from '../statements/schema.ts'
import { checkVersion } from '../store-version.ts'
import { neo4jAddress } from './address.ts'
import { neo4jError } from './errors.ts'
import { Neo4jStore } from './neo4j-store.ts'

/** Milliseconds that opening a connection may take before the server counts as unreachable. */
const CONNECT_MS = 5_000
/** Milliseconds during which a failed transaction is tried again (deadlocks, a changed leader). */
const RETRY_MS = 15_000

/**
 * Connects to Neo4j 5 or later and applies the schema.
 * @throws DatelineError STORE_UNAVAILABLE, STORE_DENIED, STORE_VERSION
 */
export async function openNeo4jStore(url: string, options: StoreOptions): Promise<Store> {
  const address = neo4jAddress(url)
  const driver = connect(address.url, {
    user: options.user ?? address.user ?? 'neo4j',
    password: options.password || (address.password ?? ''),
  })
  const database = options.database ?? address.database
  const store = new Neo4jStore(driver, { url: address.url, database, queryTimeoutMs: options.queryTimeoutMs })
  try {
    await store.ping()
    await checkVersion(store, () => store.applySchema(schemaStatements.neo4j))
    return store
  } catch (cause) {
    await driver.close()
    throw neo4jError(cause, `open ${address.url}`)
  }
}

function connect(url: string, login: { readonly user: string; readonly password: string }): Driver {
  const auth = login.password ? neo4j.auth.basic(login.user, login.password) : undefined
  return neo4j.driver(url, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_MS,
    maxTransactionRetryTime: RETRY_MS,
    telemetryDisabled: true,
    userAgent: 'dateline',
  })
}
