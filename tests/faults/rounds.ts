import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ExtractionDocument } from '../../src/model/document.ts'
import type { Places } from '../../src/model/place.ts'
import { createExtractor } from '../../src/service/extract.ts'
import { canonicalExport, ingestAgain } from './compare.ts'
import { faultDocuments } from './fault-documents.ts'
import { ingestTimed, type Struck } from './strike.ts'
import { folderTarget, type Target } from './target.ts'

/** What one fault did. */
export interface Round {
  readonly afterMs: number
  /** Exit code of the struck ingest; null of a killed one. */
  readonly code: number | null
  /** Documents that the repeated ingest found kept, and those that it kept. */
  readonly unchanged: number
  readonly kept: number
}

export interface Rounds {
  readonly documents: readonly ExtractionDocument[]
  /** The documents as the command line reads them. */
  readonly file: string
  readonly places: Places
  /** `export --canonical` after an ingest into a folder that nothing disturbed. */
  readonly undisturbed: string
  /** Milliseconds that this ingest took after its first trace. */
  readonly spanMs: number
  /** An empty folder's store. */
  freshFolder(): Promise<Target>
  clear(): void
}

/** Ingests the documents once undisturbed, for the rounds to be compared with. */
export async function prepareRounds(): Promise<Rounds> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-faults-'))
  const file = join(folder, 'documents.ndjson')
  const documents = faultDocuments()
  const { places } = await createExtractor()
  writeFileSync(file, documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
  let stores = 0
  const freshFolder = () => Promise.resolve(folderTarget(join(folder, `store-${(stores += 1)}`)))
  const target = await freshFolder()
  const spanMs = await ingestTimed(target, file)
  const undisturbed = await canonicalExport(target)
  return { documents, file, places, undisturbed, spanMs, freshFolder, clear: () => rmSync(folder, { recursive: true, force: true }) }
}

const TRIES = 5

/** Lets a fault meet an ingest into an empty store, repeats the ingest, and expects the graph that an undisturbed one makes. */
export async function playRound(
  { documents, places, undisturbed }: Rounds,
  freshTarget: () => Promise<Target>,
  strikeOnce: (target: Target, share: number) => Promise<Struck | null>,
): Promise<Round> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const target = await freshTarget()
    try {
      // A warm store is filled sooner than the one that the span was measured on: each try strikes within half the time of the last.
      const struck = await strikeOnce(target, 0.5 ** tried)
      if (struck === null) continue
      const again = await ingestAgain(target, documents, places)
      const isSame = (await canonicalExport(target)) === undisturbed
      expect({ isSame, failed: again.failed }, `struck after ${struck.afterMs} ms`).toEqual({ isSame: true, failed: [] })
      return { afterMs: struck.afterMs, code: struck.first.code, unchanged: again.unchanged, kept: again.new + again.updated }
    } finally {
      await target.close()
    }
  }
  throw new Error(`${TRIES} times the ingest ended before the fault`)
}
