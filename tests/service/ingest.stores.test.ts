import { expect, test } from 'vitest'
import type { ExtractionDocument } from '../../src/model/document.ts'
import { exportGraph } from '../../src/service/export.ts'
import { ingest } from '../../src/service/ingest.ts'
import { rebuild } from '../../src/service/rebuild.ts'
import { graphStatus } from '../../src/service/status.ts'
import type { Store } from '../../src/store/port.ts'
import { step } from '../../src/store/port.ts'
import { dropRows } from '../../src/store/statements/derived.ts'
import { markStale } from '../../src/store/statements/write.ts'
import { allDocuments, captureClaimed, captureDenied, meeting, places } from '../support/documents.ts'
import { makeDocument } from '../support/make-document.ts'
import { describeEachStore } from '../support/stores.ts'

const options = { now: () => '2026-01-01T00:00:00Z', places }
const read = (store: Store, documents: readonly unknown[]) => ingest(store, documents, options)

async function canonical(store: Store): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(store, { canonical: true })) lines.push(line)
  return lines
}

const rowsIn = (lines: readonly string[], table: string): unknown[] =>
  lines.map((line): { table: string } => JSON.parse(line)).filter((row) => row.table === table)

/** A correction of `meeting('2025-02-11', '2025-02-10')`: another day, told later. */
function corrected(): ExtractionDocument {
  return meeting('2025-02-13', '2025-02-09', 'meeting-2025-02-11')
}

/** Exports of the engines that ran, to hold against each other. */
const exports = new Map<string, readonly string[]>()

describeEachStore('ingest', (openFresh, engine) => {
  test('counts what is new, and the same again is unchanged', async () => {
    const store = await openFresh()
    expect(await read(store, allDocuments())).toEqual({ new: 5, updated: 0, unchanged: 0, failed: [] })
    const before = await canonical(store)
    expect(await read(store, allDocuments())).toEqual({ new: 0, updated: 0, unchanged: 5, failed: [] })
    expect(await canonical(store)).toEqual(before)
    expect(await graphStatus(store)).toMatchObject({
      ...{ engine, articles: 5, meetings: 1, captures: 1, claims: 6, graphVersion: 1 },
      lastIngestAt: '2026-01-01T00:00:00Z',
    })
  })

  test('any order and any cut gives the same graph, on each engine', async () => {
    const store = await openFresh()
    for (const document of allDocuments().reverse()) await read(store, [document])
    const apart = await canonical(store)
    const other = await openFresh()
    await read(other, allDocuments())
    expect(apart).toEqual(await canonical(other))
    expect(apart.length).toBeGreaterThan(40)
    exports.set(engine, apart)
    for (const lines of exports.values()) expect(apart).toEqual(lines)
  })

  test('a later revision supersedes its article', async () => {
    const store = await openFresh()
    await read(store, [meeting('2025-02-11', '2025-02-10')])
    expect(await read(store, [corrected()])).toMatchObject({ new: 0, updated: 1 })
    const lines = await canonical(store)
    expect(rowsIn(lines, 'meetings')).toMatchObject([{ edtf: '2025-02-09', claimCount: 1, articleCount: 1 }])
    expect(rowsIn(lines, 'articles')).toMatchObject([{ publishedAt: '2025-02-13' }])
    expect(await graphStatus(store)).toMatchObject({ articles: 1, claims: 1 })
  })

  test('a denial that comes later changes the capture and keeps its claim', async () => {
    const store = await openFresh()
    await read(store, [captureClaimed()])
    expect(rowsIn(await canonical(store), 'captures')).toMatchObject([{ status: 'CLAIMED' }])
    await read(store, [captureDenied()])
    const lines = await canonical(store)
    expect(rowsIn(lines, 'captures')).toMatchObject([{ status: 'DISPUTED', claimCount: 2 }])
    expect(rowsIn(lines, 'claimsCaptureOf')).toMatchObject([{ from: 'country:ruritania', status: 'DISPUTED' }])
    expect(rowsIn(lines, 'deniesCaptureOf')).toMatchObject([{ from: 'country:freedonia' }])
  })

  test('what does not fit is told and the rest is kept', async () => {
    const store = await openFresh()
    const moved = { ...meeting('2025-02-11', '2025-02-10'), timexes: [{ start: 0, end: 3, text: 'nowhere', edtf: null }] }
    const halfPair = makeDocument({ key: 'half', text: 'Half of a pair: \ud83d.' }, {}, [])
    const result = await read(store, [{ no: 'document' }, moved, halfPair, captureClaimed()])
    expect(result).toMatchObject({
      new: 1,
      failed: [
        { index: 0, id: null },
        { index: 1, id: 'meeting-2025-02-11' },
        { index: 2, id: 'half' },
      ],
    })
    expect(result.failed.map(({ error }) => error.code)).toEqual(['BAD_INPUT', 'BAD_INPUT', 'BAD_PARAMETER'])
    expect(rowsIn(await canonical(store), 'articles')).toHaveLength(1)
  })

  test('a graph found stale is derived anew by the next ingest, and a rebuild changes nothing', async () => {
    const store = await openFresh()
    await read(store, allDocuments())
    const before = await canonical(store)
    const ids = rowsIn(before, 'meetings').map((row) => ({ id: String(Object(row).id) }))
    await store.write([step(dropRows('meetings'), { rows: ids }), step(markStale, { stale: true })])
    expect(await canonical(store)).not.toEqual(before)
    await read(store, [])
    expect(await canonical(store)).toEqual(before)
    await rebuild(store, options)
    expect(await canonical(store)).toEqual(before)
  })
})
