import type { ExtractionDocument } from '../../src/model/document.ts'
import type { Places } from '../../src/model/place.ts'
import { ingest } from '../../src/service/ingest.ts'
import { rebuild } from '../../src/service/rebuild.ts'
import type { Store } from '../../src/store/port.ts'
import { CLAIMS_AN_ARTICLE, madeUpDocuments } from './made-up-documents.ts'
import { rounded, rssMiB, timed, type Measures } from './measures.ts'

export interface Load {
  readonly claims: number
  readonly seed: number
  readonly places: Places
}

/** Articles of one measured ingest. */
const ARTICLES = 20

/** Ingests 20 made-up articles into the empty store, the rest of `claims` in one go, then 20 more; each ingest derives once. */
export async function benchStore(store: Store, { claims, seed, places }: Load): Promise<Measures> {
  const documents = madeUpDocuments(claims, seed)
  const options = { now: () => '2026-01-01T00:00:00Z', places }
  const take = (count: number): ExtractionDocument[] => Array.from({ length: count }, () => documents.next().value)
  const ingested = async (own: readonly ExtractionDocument[]): Promise<number> =>
    timed(async () => {
      const { failed } = await ingest(store, own, options)
      if (failed[0]) throw failed[0].error
    })
  const empty = await ingested(take(ARTICLES))
  const rest = Math.max(0, Math.ceil(claims / CLAIMS_AN_ARTICLE) - ARTICLES)
  const bulk = await ingested(take(rest))
  const full = await ingested(take(ARTICLES))
  const derived = await timed(() => rebuild(store, options))
  return {
    'into-empty.articles/s': rounded(ARTICLES / empty),
    'bulk.claims/s': rounded((rest * CLAIMS_AN_ARTICLE) / bulk),
    'into-full.articles/s': rounded(ARTICLES / full),
    'rebuild.seconds': rounded(derived),
    'rss.MiB': rssMiB(),
  }
}
