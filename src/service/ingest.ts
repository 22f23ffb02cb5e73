import { DatelineError } from '../model/errors.ts'
import { hash } from '../model/ids.ts'
import type { Places } from '../model/place.ts'
import { rowsOf } from '../model/rows-of.ts'
import type { KeptRows } from '../model/rows.ts'
import type { Store } from '../store/port.ts'
import { readClaimIds, readPurged } from '../store/statements/kept.ts'
import { checkDocument } from './check-document.ts'
import { revisionsOf } from './read-kept.ts'
import { rebuildIfStale } from './rebuild.ts'
import { articleSteps } from './write-article.ts'

export interface IngestOptions {
  /** The present instant, UTC with `Z`. */
  readonly now: () => string
  readonly places: Places
  /** Called after each document with how many were read. */
  readonly onProgress?: (read: number) => void
}

export interface IngestResult {
  readonly new: number
  /** Another revision of a known article, another reading of a known revision, or one that comes back. */
  readonly updated: number
  readonly unchanged: number
  readonly failed: readonly IngestFailure[]
}
export interface IngestFailure {
  /** Place among the documents, from 0. */
  readonly index: number
  /** Id of the article, where it can be read. */
  readonly id: string | null
  readonly error: DatelineError
}

/** Errors that tell of one document and not of the store; half of a surrogate pair is a BAD_PARAMETER. */
const OF_THE_DOCUMENT = new Set<string>(['BAD_INPUT', 'BAD_PARAMETER', 'PURGED'])

type Outcome = 'new' | 'updated' | 'unchanged'

/**
 * Keeps extraction documents, one transaction an article, then derives the graph anew and writes what differs. A document
 * that does not fit is told and passed over; a store that fails ends the ingest.
 */
export async function ingest(
  store: Store,
  items: AsyncIterable<unknown> | Iterable<unknown>,
  { now, places, onProgress }: IngestOptions,
): Promise<IngestResult> {
  const counts = { new: 0, updated: 0, unchanged: 0 }
  const failed: IngestFailure[] = []
  let index = 0
  for await (const item of items) {
    try {
      counts[await keep(store, item, now())] += 1
    } catch (error) {
      if (!(error instanceof DatelineError) || !OF_THE_DOCUMENT.has(error.code)) throw error
      failed.push({ index, id: idOf(item), error })
    }
    index += 1
    onProgress?.(index)
  }
  await rebuildIfStale(store, { places, now })
  return { ...counts, failed }
}

async function keep(store: Store, item: unknown, at: string): Promise<Outcome> {
  const rows = rowsOf(checkDocument(item), at)
  const { key, revision } = rows.article
  await refusePurged(store, key)
  const known = await revisionsOf(store, key)
  const same = known.find((head) => head.revision === revision)
  if (same?.retractedAt === null && (await isKept(store, rows))) return 'unchanged'
  await store.write(articleSteps(rows, known))
  return known.length > 0 ? 'updated' : 'new'
}

async function refusePurged(store: Store, key: string): Promise<void> {
  const [purged] = await store.run(readPurged, { id: hash([key]) })
  if (purged)
    throw new DatelineError('PURGED', `the article with the key "${key}" was purged`, {
      hint: 'Give it another key to read it all the same.',
    })
}

/** Whether the store holds these claims as read by the same extractor. */
async function isKept(store: Store, { article, claims }: KeptRows): Promise<boolean> {
  const kept = await store.run(readClaimIds, { revision: article.revision })
  const told = new Set(claims.map(({ id, extractorVersion }) => `${id} ${extractorVersion}`))
  return kept.length === told.size && kept.every(({ id, extractor }) => told.has(`${id} ${extractor}`))
}

function idOf(item: unknown): string | null {
  const article: unknown = Object(item).article
  const id: unknown = Object(article).id
  return typeof id === 'string' ? id : null
}
