import type { Extractor } from '../service/extract.ts'
import type { ArticleInput } from '../model/article.ts'
import { ingest } from '../service/ingest.ts'
import { readSamples } from '../service/samples.ts'
import { graphStatus } from '../service/status.ts'
import type { Store } from '../store/port.ts'
import { writeLine } from './report-error.ts'
import { openExtractor } from './open-extractor.ts'

/** Gives an empty store the sample articles; tells how far it is on standard error. A store that holds articles is left as it is. */
export async function ingestSamples(store: Store): Promise<void> {
  const { articles } = await graphStatus(store)
  if (articles > 0) return
  const extractor = await openExtractor()
  const samples = readSamples()
  const { new: added } = await ingest(store, documentsOf(samples, extractor), {
    now: () => new Date().toISOString(),
    places: extractor.places,
  })
  writeLine(`samples: ${added} articles ingested`)
}

async function* documentsOf(samples: readonly ArticleInput[], extractor: Extractor): AsyncGenerator<unknown> {
  for (const [index, sample] of samples.entries()) {
    const line = `samples: reading ${index + 1} of ${samples.length}`
    if (process.stderr.isTTY) process.stderr.write(`\r${line}`)
    yield await extractor.extract(sample)
  }
  writeLine(process.stderr.isTTY ? '' : `samples: ${samples.length} articles read`)
}
