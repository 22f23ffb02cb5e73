import { fileURLToPath } from 'node:url'
import { DatelineError } from '../model/errors.ts'
import { openEmbeddedStore } from './embedded/open-embedded-store.ts'
import { openNeo4jStore } from './neo4j/open-neo4j-store.ts'
import type { Store } from './port.ts'
import type { StoreOptions } from './store-options.ts'

/**
 * Opens the store at a URL and applies its schema.
 * @param url `neo4j://` or `bolt://` (also `+s`, `+ssc`) for a Neo4j server; a folder's path or `file:` URL for the embedded store.
 * @throws DatelineError BAD_SETTING for another scheme; STORE_UNAVAILABLE, STORE_DENIED, STORE_LOCKED, STORE_DAMAGED, STORE_VERSION
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  // two letters and more: `C:\graph` is a path
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return openEmbeddedStore(url, options)
  if (/^(neo4j|bolt)(\+s|\+ssc)?$/.test(scheme)) return openNeo4jStore(url, options)
  if (scheme === 'file') return openEmbeddedStore(fileURLToPath(url), options)
  throw new DatelineError('BAD_SETTING', `store "${url}": the scheme "${scheme}" is not known`, {
    hint: 'Give a folder, neo4j://HOST:7687 or bolt://HOST:7687 (also neo4j+s and bolt+s).',
  })
}
