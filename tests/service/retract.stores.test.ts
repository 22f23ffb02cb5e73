import { expect, test } from 'vitest'
import { ingest } from '../../src/service/ingest.ts'
import { purge, retract } from '../../src/service/retract.ts'
import { captureClaimed, captureDenied, meeting, places, tenures } from '../support/documents.ts'
import { allChanges, canonical, rowsIn, wholeExport } from '../support/read-all.ts'
import { describeEachStore } from '../support/stores.ts'

const options = { now: () => '2026-01-02T00:00:00Z', places }
const [first, second] = [meeting('2025-02-11', '2025-02-10'), meeting('2025-02-13', '2025-02-09', 'meeting-2025-02-11')]

describeEachStore('taking back', (openFresh) => {
  test('retract leaves the graph of the others, keeps the history, and what comes again is live again', async () => {
    const store = await openFresh()
    await ingest(store, [captureClaimed()], options)
    const without = await canonical(store)
    await ingest(store, [first, second], options)
    const all = await canonical(store)
    expect(await retract(store, 'meeting-2025-02-11', options)).toEqual({ key: 'meeting-2025-02-11', revisions: 2, at: options.now() })
    expect(await canonical(store)).toEqual(without)
    const history = await wholeExport(store)
    expect(rowsIn(history, 'claims').filter(({ retractedAt }) => retractedAt === options.now())).toHaveLength(2)
    expect(rowsIn(history, 'articles')).toHaveLength(3)
    expect((await allChanges(store)).at(-1)).toMatchObject({ kind: 'MEETING_REMOVED', after: null })
    expect(await retract(store, second.article.revision, options)).toMatchObject({ key: 'meeting-2025-02-11', revisions: 0 })
    expect(await ingest(store, [first, second], options)).toMatchObject({ new: 0, updated: 2 })
    expect(await canonical(store)).toEqual(all)
  }, 60_000)

  test('an earlier revision that alone comes again is the live one', async () => {
    const store = await openFresh()
    await ingest(store, [first], options)
    const alone = await canonical(store)
    await ingest(store, [second], options)
    await retract(store, 'meeting-2025-02-11', options)
    await ingest(store, [first], options)
    expect(await canonical(store)).toEqual(alone)
  })

  test('purge leaves no word of the article, and its ingest fails', async () => {
    const store = await openFresh()
    await ingest(store, [captureClaimed(), captureDenied()], options)
    await ingest(store, [tenures(), meeting('2025-02-11', '2025-02-10')], options)
    expect(await purge(store, 'tenures', options)).toMatchObject({ key: 'tenures', revisions: 1 })
    const left = (await wholeExport(store)).join('\n')
    expect(left).not.toMatch(/rassendyll|foreign minister/i)
    expect(rowsIn(left.split('\n'), 'purged')).toMatchObject([{ at: options.now() }])
    expect((await allChanges(store)).map(({ subject }) => subject)).not.toContainEqual(expect.stringContaining('rassendyll'))
    const again = await ingest(store, [tenures()], options)
    expect(again.failed.map(({ error }) => error.code)).toEqual(['PURGED'])
    await expect(purge(store, 'tenures', options)).rejects.toMatchObject({ code: 'PURGED' })
  })

  test('purge tells of what stays only how it stands now', async () => {
    const store = await openFresh()
    await ingest(store, [captureClaimed()], options)
    const before = await canonical(store)
    await ingest(store, [captureDenied()], options)
    await purge(store, 'denied', options)
    expect(await canonical(store)).toEqual(before)
    expect((await allChanges(store)).at(-1)).toMatchObject({
      ...{ kind: 'CAPTURE_CHANGED', before: null, about: ['city:x-ZZ-strelsau', 'country:ruritania'] },
      after: '{"status":"CLAIMED","deniedBy":[],"claims":[]}',
    })
  })

  test('an unknown article is told', async () => {
    const store = await openFresh()
    for (const takeBack of [retract, purge])
      await expect(takeBack(store, 'none', options)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: expect.stringContaining('none') as unknown,
      })
  })
})
