import { expect, test } from 'vitest'
import { rowsOf } from '../../src/model/rows-of.ts'
import { ingest } from '../../src/service/ingest.ts'
import { judge, retractJudgement, type GivenVerdict } from '../../src/service/judge/judge.ts'
import { allJudgements } from '../../src/service/judge/judgement-states.ts'
import { rebuild } from '../../src/service/rebuild.ts'
import type { Store } from '../../src/store/port.ts'
import { captureClaimed, captureDenied, meeting, places, tenures } from '../support/documents.ts'
import { allChanges, canonical, rowsIn } from '../support/read-all.ts'
import { describeEachStore } from '../support/stores.ts'

/** Each call is a minute later. */
function clock() {
  let minute = 0
  return { now: () => `2026-01-01T00:${String((minute += 1)).padStart(2, '0')}:00Z`, places }
}

const persons = async (store: Store) =>
  rowsIn(await canonical(store), 'entities').flatMap(({ id }) => (String(id).startsWith('person:') ? [id] : []))

const SURNAME: GivenVerdict = {
  about: 'ENTITY',
  left: 'person:rassendyll',
  right: 'person:rudolf-rassendyll',
  verdict: 'SAME',
  by: 'Ana',
}
const [early, late] = [meeting('2025-02-11', '2025-02-10'), meeting('2025-04-12', '2025-04-10')]
const anchorIn = (document: typeof early) => rowsOf(document).claims[0]?.anchor ?? ''

describeEachStore('judgements', (openFresh) => {
  test('join two persons, with what changes; taken back, the graph is as before', async () => {
    const [store, options] = [await openFresh(), clock()]
    await ingest(store, [tenures()], options)
    const before = await canonical(store)
    expect(rowsIn(before, 'candidates')).toHaveLength(1)
    const kept = await judge(store, { ...SURNAME, reason: ' one man ' }, options)
    expect(kept).toMatchObject({ about: 'ENTITY', verdict: 'SAME', by: 'Ana', reason: 'one man', retractedAt: null, state: 'COUNTS' })
    const joined = await canonical(store)
    expect(await persons(store)).toEqual(['person:rudolf-rassendyll'])
    expect(rowsIn(joined, 'candidates')).toEqual([])
    expect(rowsIn(joined, 'claims')).toEqual(rowsIn(before, 'claims'))
    expect((await allChanges(store)).slice(-2)).toMatchObject([
      { kind: 'ENTITY_REMOVED', subject: 'person:rassendyll' },
      { kind: 'ENTITY_CHANGED', subject: 'person:rudolf-rassendyll', after: '{"aliases":["Rassendyll"]}' },
    ])
    await rebuild(store, options)
    expect(await canonical(store)).toEqual(joined)
    expect(await retractJudgement(store, kept.id, options)).toMatchObject({ id: kept.id, state: 'RETRACTED' })
    const again = (await canonical(store)).filter((line) => !line.startsWith('{"table":"judgements"'))
    expect(again).toEqual(before)
    const [first, second] = [await retractJudgement(store, kept.id, options), await retractJudgement(store, kept.id, options)]
    expect(first).toEqual(second)
  })

  test('UNSURE takes a pair off the list of doubts', async () => {
    const [store, options] = [await openFresh(), clock()]
    await ingest(store, [tenures()], options)
    await judge(store, { ...SURNAME, verdict: 'UNSURE' }, options)
    expect(await persons(store)).toHaveLength(2)
    expect(rowsIn(await canonical(store), 'candidates')).toEqual([])
  })

  test('on meetings and captures are named by id, anchor or claim', async () => {
    const [store, options] = [await openFresh(), clock()]
    await ingest(store, [early, late, captureClaimed(), captureDenied()], options)
    const pair = { left: `meeting:${anchorIn(early)}`, right: rowsOf(late).claims[0]?.id ?? '' }
    await judge(store, { about: 'MEETING', ...pair, verdict: 'SAME', by: 'Ana' }, options)
    expect(rowsIn(await canonical(store), 'meetings')).toMatchObject([{ id: pair.left, claimCount: 2 }])
    const both = { left: anchorIn(captureClaimed()), right: anchorIn(captureDenied()) }
    await judge(store, { about: 'CAPTURE', ...both, verdict: 'DIFFERENT', by: 'Ana' }, options)
    expect(rowsIn(await canonical(store), 'captures')).toHaveLength(2)
  })

  test('tell what became of them', async () => {
    const [store, options] = [await openFresh(), clock()]
    await ingest(store, [tenures()], options)
    const overruled = await judge(store, SURNAME, options)
    const counts = await judge(store, { ...SURNAME, left: overruled.left, right: overruled.right, verdict: 'DIFFERENT' }, options)
    expect((await allJudgements(store)).map(({ id, state }) => [id, state])).toEqual([
      [overruled.id, 'OVERRULED'],
      [counts.id, 'COUNTS'],
    ])
    const anchored = await judge(store, { ...SURNAME, left: counts.left, right: 'Rudolf Rassendyll', verdict: 'SAME' }, options)
    expect(anchored).toMatchObject({ left: counts.left, right: counts.right, state: 'COUNTS' })
  })

  test('on what articles tell no more sleep', async () => {
    const [store, options] = [await openFresh(), clock()]
    await ingest(store, [early, late], options)
    const pair = { left: anchorIn(early), right: anchorIn(late) }
    const kept = await judge(store, { about: 'MEETING', ...pair, verdict: 'SAME', by: 'Ana' }, options)
    const silent = { ...meeting('2025-02-13', '2025-02-10', early.article.key), claims: [] }
    await ingest(store, [silent], options)
    expect((await allJudgements(store)).map(({ id, state }) => [id, state])).toEqual([[kept.id, 'ASLEEP']])
    expect(rowsIn(await canonical(store), 'meetings')).toMatchObject([{ claimCount: 1 }])
  })

  test.each([
    ['a place', { about: 'ENTITY', left: 'country:ruritania', right: 'person:rassendyll' }, 'BAD_ARGUMENT', /is a country/],
    ['an unknown entity', { about: 'ENTITY', left: 'person:nobody', right: 'person:rassendyll' }, 'NOT_FOUND', /left: there is no entity/],
    ['an unknown meeting', { about: 'MEETING', left: 'meeting:0', right: 'meeting:1' }, 'NOT_FOUND', /there is no meeting/],
    ['one with itself', { about: 'ENTITY', left: 'person:rassendyll', right: 'rassendyll' }, 'BAD_ARGUMENT', /same words/],
    ['nobody as judge', { about: 'ENTITY', left: 'person:rassendyll', right: 'person:rudolf-rassendyll', by: ' ' }, 'BAD_ARGUMENT', /^by/],
  ] as const)('%s is refused and nothing kept', async (_what, given, code, message) => {
    const [store, options] = [await openFresh(), clock()]
    await ingest(store, [tenures()], options)
    const failing = judge(store, { by: 'Ana', verdict: 'SAME', ...given }, options)
    await expect(failing).rejects.toMatchObject({ code, message: expect.stringMatching(message) as unknown })
    expect(await allJudgements(store)).toEqual([])
  })

  test('an unknown one cannot be taken back', async () => {
    const store = await openFresh()
    await expect(retractJudgement(store, 'none', clock())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
