import type { ExtractionDocument } from '../../src/model/document.ts'
import type { Places } from '../../src/model/place.ts'
import { exportGraph } from '../../src/service/export.ts'
import { ingest, type IngestResult } from '../../src/service/ingest.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/port.ts'
import type { Target } from './target.ts'

/** Ingests once more what a fault had met. */
export function ingestAgain(target: Target, documents: readonly ExtractionDocument[], places: Places): Promise<IngestResult> {
  return using(target, (store) => ingest(store, documents, { now: () => new Date().toISOString(), places }))
}

/** The bytes of `export --canonical`. */
export function canonicalExport(target: Target): Promise<string> {
  return using(target, async (store) => {
    let bytes = ''
    for await (const line of exportGraph(store, { canonical: true })) bytes += `${line}\n`
    return bytes
  })
}

async function using<Result>({ url, login }: Target, use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(url, login)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
