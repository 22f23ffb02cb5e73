import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from '../../src/model/rows-of.ts'
import { ingest } from '../../src/service/ingest.ts'
import { judge } from '../../src/service/judge/judge.ts'
import { rebuildIfStale } from '../../src/service/rebuild.ts'
import { purge, retract } from '../../src/service/retract.ts'
import { importGraph } from '../../src/service/transfer/import-graph.ts'
import { openStore } from '../../src/store/open-store.ts'
import { step, type Store } from '../../src/store/port.ts'
import { UNFINISHED_IMPORT } from '../../src/store/store-version.ts'
import { readAnything } from '../../src/store/statements/kept.ts'
import { markStale, writeStoreVersion } from '../../src/store/statements/write.ts'
import { allDocuments, captureClaimed, meeting, places } from '../support/documents.ts'
import { makeDocument } from '../support/make-document.ts'
import { canonical, rowsIn, wholeExport } from '../support/read-all.ts'
import { describeEachStore } from '../support/stores.ts'

const options = { now: () => '2026-01-01T00:00:00Z', places }
const folder = mkdtempSync(join(tmpdir(), 'dateline-transfer-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const opened: Store[] = []
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close()
})

async function embedded(): Promise<Store> {
  const store = await openStore(join(folder, `graph${(files += 1)}`))
  opened.push(store)
  return store
}

function fileOf(lines: readonly string[]): string {
  const file = join(folder, `export${(files += 1)}.ndjson`)
  writeFileSync(file, lines.map((line) => `${line}\n`).join(''))
  return file
}

/** A graph with everything that history holds: a revision, verdicts of which one is a conflict, an article taken back, one purged. */
async function withHistory(): Promise<Store> {
  const store = await embedded()
  await ingest(store, [...allDocuments(), meeting('2025-02-13', '2025-02-09', 'meeting-2025-02-11')], options)
  const strange = 'Zoë 𝒵ara met Ana Lind.\u2028 She said "so\\far".'
  await ingest(
    store,
    [makeDocument({ key: 'strange', publishedAt: '2025-05-05', text: strange }, { 'Zoë 𝒵ara': { kind: 'PERSON' } }, [])],
    options,
  )
  const { left, right } = await judge(
    store,
    { about: 'ENTITY', left: 'person:rassendyll', right: 'person:rudolf-rassendyll', verdict: 'DIFFERENT', by: 'Ana' },
    options,
  )
  const macron = rowsOf(meeting('2025-02-11', '2025-02-10')).chains.find(({ name }) => name === 'Emmanuel Macron')?.anchor ?? ''
  const same = { about: 'ENTITY', verdict: 'SAME', by: 'Ana', reason: 'once more' } as const
  await judge(store, { ...same, left: macron, right: left }, options)
  await judge(store, { ...same, left: macron, right }, options)
  await retract(store, 'meeting-2025-02-12', options)
  await purge(store, 'denied', options)
  return store
}

describe('an export with history', () => {
  test('tells its format first, and the number and the sum of its rows last', async () => {
    const lines = await wholeExport(await withHistory())
    expect(JSON.parse(lines[0] ?? '')).toEqual({ format: 'dateline-graph', version: 2, stale: false, changes: expect.any(Number) })
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ rows: lines.length - 2, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    for (const table of ['supersedes', 'judgements', 'purged', 'changes', 'conflicts', 'claims', 'meets', 'within'])
      expect(rowsIn(lines, table).length, table).toBeGreaterThan(0)
  })
})

describeEachStore('import', (openFresh) => {
  let lines: readonly string[] = []
  beforeAll(async () => {
    const source = await withHistory()
    lines = await wholeExport(source)
    await source.close()
    opened.splice(0)
  })

  test('gives the same bytes in either store, and back', async () => {
    const store = await openFresh()
    expect(await importGraph(store, fileOf(lines))).toEqual({ rows: lines.length - 2, version: 2, stale: false })
    const there = await wholeExport(store)
    expect(there).toEqual(lines)
    const back = await embedded()
    await importGraph(back, fileOf(there))
    expect(await wholeExport(back)).toEqual(lines)
    await rebuildIfStale(back, options)
    expect(await wholeExport(back)).toEqual(lines)
  }, 60_000)

  test('goes on from there: what was purged stays so, changes are numbered on, and a lag is made up for', async () => {
    const source = await embedded()
    await importGraph(source, fileOf(lines))
    await source.write([step(markStale, { stale: true })])
    const store = await openFresh()
    expect(await importGraph(store, fileOf(await wholeExport(source)))).toMatchObject({ stale: true })
    const more = await ingest(
      store,
      [captureClaimed(), { ...captureClaimed(), article: { ...captureClaimed().article, key: 'denied' } }],
      options,
    )
    expect(more).toMatchObject({ new: 0, unchanged: 1, failed: [{}] })
    const before = rowsIn(lines, 'changes')
    await ingest(store, [meeting('2025-07-07', '2025-07-06')], options)
    const added = rowsIn(await wholeExport(store), 'changes').slice(before.length)
    expect(added.map(({ kind }) => kind)).toContain('MEETING_ADDED')
    expect(Number(added[0]?.['seq'])).toBe(1 + Number(JSON.parse(lines[0] ?? '{}').changes))
  }, 60_000)

  test.each<[string, (lines: string[]) => string[], RegExp]>([
    ['a line of broken JSON', (all) => all.with(3, '{"table":'), /:4: the line is broken JSON/],
    ['a line of another table', (all) => all.with(3, '{"table":"nothing"}'), /:4: the line names no table: "nothing"/],
    [
      'a row that lacks a property',
      (all) => all.with(1, '{"table":"articles","revision":"x"}'),
      /:2: the line does not fit the table articles/,
    ],
    ['a changed word', (all) => all.map((line) => line.replace('Strelsau, a town', 'Strelsau, a city')), /another SHA-256/],
    ['a line that was left out', (all) => all.toSpliced(5, 1), /tells \d+ rows, but \d+ stand before it/],
    ['a file that was cut off', (all) => all.slice(0, -4), /the file was cut off/],
    ['a row told twice', (all) => all.toSpliced(2, 0, all[1] ?? ''), /:3: the line tells .* again/],
    ['a table too late', (all) => [...all.slice(0, -1), all[1] ?? '', all.at(-1) ?? ''], /stands too late/],
    ['a line behind the end', (all) => [...all, all[1] ?? ''], /stands behind the last one/],
    ['a later version', (all) => all.with(0, '{"format":"dateline-graph","version":9,"stale":false,"changes":0}'), /has version 9/],
    ['another file', () => ['{"some":"thing"}'], /:1: the line names no format/],
    ['no line at all', () => [], /the file is empty/],
  ])('%s stops it before anything is changed', async (_what, spoil, message) => {
    const store = await openFresh()
    const failing = importGraph(store, fileOf(spoil([...lines])))
    await expect(failing).rejects.toMatchObject({ code: 'BAD_INPUT', message: expect.stringMatching(message) as unknown })
    expect(await store.run(readAnything, {})).toEqual([{ any: false }])
  })

  test('takes no store that holds something', async () => {
    const store = await openFresh()
    await ingest(store, [captureClaimed()], options)
    const before = await wholeExport(store)
    await expect(importGraph(store, fileOf(lines))).rejects.toMatchObject({ code: 'BAD_INPUT', message: /holds a graph already/ })
    expect(await wholeExport(store)).toEqual(before)
  })

  test('reads version 1, which had no first and last line, no order of revisions and no kind of doubt', async () => {
    const source = await embedded()
    await ingest(source, [...allDocuments(), meeting('2025-02-13', '2025-02-09', 'meeting-2025-02-11')], options)
    const present = await wholeExport(source)
    const late = ['supersedes', 'changes', 'purged', 'conflicts']
    const old = present.slice(1, -1).flatMap((line) => {
      const row: { table: string; about?: string } = JSON.parse(line)
      if (late.includes(row.table)) return []
      if (row.table !== 'candidates') return [line]
      delete row.about
      return [JSON.stringify(row)]
    })
    expect(rowsIn(present, 'candidates')).toHaveLength(1)
    const store = await openFresh()
    expect(await importGraph(store, fileOf(old))).toEqual({ rows: old.length + 1, version: 1, stale: true })
    await rebuildIfStale(store, options)
    expect(await canonical(store)).toEqual(await canonical(source))
    expect(rowsIn(await wholeExport(store), 'supersedes')).toEqual(rowsIn(present, 'supersedes'))
  })
})

describeEachStore('an import that was cut off', (_openFresh, _engine, freshPlace) => {
  test('leaves a store that no program opens, and says so', async () => {
    const place = await freshPlace()
    const store = await place.open()
    await store.write([step(writeStoreVersion, { version: UNFINISHED_IMPORT })])
    await store.close()
    await expect(place.open()).rejects.toMatchObject({ code: 'STORE_VERSION', message: 'an import into this store was cut off' })
  })
})
