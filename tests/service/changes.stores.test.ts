import { expect, test } from 'vitest'
import { ingest } from '../../src/service/ingest.ts'
import { rebuild } from '../../src/service/rebuild.ts'
import type { Store } from '../../src/store/port.ts'
import { step } from '../../src/store/port.ts'
import { readDerivation } from '../../src/store/statements/kept.ts'
import { countTurn } from '../../src/store/statements/write.ts'
import { captureClaimed, captureDenied, meeting, places, tenures } from '../support/documents.ts'
import { canonical, allChanges, rowsIn } from '../support/read-all.ts'
import { describeEachStore } from '../support/stores.ts'

const at = (minute: number) => ({ now: () => `2026-01-01T00:0${minute}:00Z`, places })
const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json))

async function changesAfter(store: Store, seq: number) {
  const all = await allChanges(store)
  return all
    .filter((change) => change.seq > seq)
    .map(({ before, after, ...change }) => ({ ...change, before: parsed(before), after: parsed(after) }))
}

describeEachStore('changes', (openFresh) => {
  test('tell what came, and of a later article what it changes', async () => {
    const store = await openFresh()
    await ingest(store, [captureClaimed()], at(1))
    const first = await changesAfter(store, 0)
    expect(first.map(({ seq, kind, subject }) => [seq, kind, subject])).toEqual([
      [1, 'CAPTURE_ADDED', expect.stringMatching(/^capture:/)],
      [2, 'ENTITY_ADDED', 'city:x-ZZ-strelsau'],
      [3, 'ENTITY_ADDED', 'country:freedonia'],
      [4, 'ENTITY_ADDED', 'country:ruritania'],
    ])
    expect(first[0]).toMatchObject({
      ...{ at: '2026-01-01T00:01:00Z', about: ['city:x-ZZ-strelsau', 'country:ruritania'], before: null },
      after: { status: 'CLAIMED', edtf: '2025-03-01', captor: 'country:ruritania', claimedBy: ['country:ruritania'], deniedBy: [] },
    })
    await ingest(store, [captureDenied()], at(2))
    expect(await changesAfter(store, 4)).toMatchObject([
      {
        ...{ seq: 5, at: '2026-01-01T00:02:00Z', kind: 'CAPTURE_CHANGED', subject: first[0]?.subject },
        about: ['city:x-ZZ-strelsau', 'country:freedonia', 'country:ruritania'],
        before: { status: 'CLAIMED', deniedBy: [], claims: [] },
        after: { status: 'DISPUTED', deniedBy: ['country:freedonia'], claims: [expect.stringMatching(/^[0-9a-f]{16}$/)] },
      },
    ])
  })

  test('of negotiators and offices say whom they are of', async () => {
    const store = await openFresh()
    await ingest(store, [tenures()], at(1))
    const told = (await changesAfter(store, 0)).filter(({ kind }) => !kind.startsWith('ENTITY'))
    expect(told).toMatchObject([
      { kind: 'HOLDS_OFFICE_ADDED', subject: 'person:rudolf-rassendyll', after: { of: 'country:ruritania', title: 'foreign minister' } },
      { kind: 'NEGOTIATES_FOR_ADDED', subject: 'person:rudolf-rassendyll', about: ['country:ruritania', 'person:rudolf-rassendyll'] },
    ])
  })

  test('come of what differs alone, and are no part of the law', async () => {
    const store = await openFresh()
    await ingest(store, [meeting('2025-02-11', '2025-02-10')], at(1))
    const before = await allChanges(store)
    await ingest(store, [meeting('2025-02-11', '2025-02-10')], at(2))
    await rebuild(store, at(3))
    expect(await allChanges(store)).toEqual(before)
    expect(rowsIn(await canonical(store), 'changes')).toEqual([])
  })

  test('derivations at once number each change once and end alike', async () => {
    const store = await openFresh()
    const days = ['2025-02-11', '2025-02-12', '2025-04-13', '2025-05-14']
    await Promise.all(days.map((day) => ingest(store, [meeting(day, day)], at(1))))
    const numbers = (await allChanges(store)).map(({ seq }) => seq)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    const apart = await canonical(store)
    const other = await openFresh()
    await ingest(
      other,
      days.map((day) => meeting(day, day)),
      at(2),
    )
    expect(apart).toEqual(await canonical(other))
  })

  test('a writer that meanwhile came late keeps nothing', async () => {
    const store = await openFresh()
    await ingest(store, [meeting('2025-02-11', '2025-02-10')], at(1))
    const [state] = await store.run(readDerivation, {})
    await expect(store.write([step(countTurn, { expected: (state?.turn ?? 0) - 1 })])).rejects.toMatchObject({ code: 'STORE_CONFLICT' })
    expect(await store.run(readDerivation, {})).toEqual([state])
  })
})
