import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from '../../src/graphql/server.ts'
import { openStore } from '../../src/store/open-store.ts'
import { builtPlayground } from './built-playground.ts'
import { ingestSamples } from './sample-documents.ts'

export interface Served {
  readonly origin: string
  stop(): Promise<void>
}

/** The real server over a new embedded store that holds the sample articles, on a free port. */
export async function serveSamples(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-playground-'))
  const store = await openStore(join(folder, 'graph'))
  await ingestSamples(store)
  const server = await createServer({ store, ready: () => true, logLevel: 'error', playground: await builtPlayground() })
  const origin = await server.listen({ host: '127.0.0.1', port: 0 })
  const stop = async () => {
    await server.close()
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { origin, stop }
}
