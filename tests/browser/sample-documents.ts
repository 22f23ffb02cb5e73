import { createExtractor } from '../../src/service/extract.ts'
import { ingest } from '../../src/service/ingest.ts'
import { readSamples } from '../../src/service/samples.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'
import type { Store } from '../../src/store/port.ts'

const read = readAll()

/** Ingests the sample articles, read once by the pipeline. */
export async function ingestSamples(store: Store): Promise<void> {
  const { documents, places } = await read
  const { failed } = await ingest(store, documents, { now: () => '2026-01-01T00:00:00Z', places })
  if (failed[0]) throw failed[0].error
}

async function readAll() {
  const { extract, places } = await createExtractor()
  const documents: ExtractionDocument[] = []
  for (const sample of readSamples()) documents.push(await extract(sample))
  return { documents, places }
}
