import { expect, test } from 'vitest'
import { createServer } from '../../src/graphql/server.ts'
import { createWriter } from '../../src/service/judge/writer.ts'
import { ingest } from '../../src/service/ingest.ts'
import { retract } from '../../src/service/retract.ts'
import { captureClaimed, captureDenied, meeting, places, tenures } from '../support/documents.ts'
import { describeEachStore } from '../support/stores.ts'
import { ask, dataOf } from './ask.ts'

/** Each call is a minute later. */
function clock() {
  let minute = 0
  return { now: () => `2026-01-01T00:${String((minute += 1)).padStart(2, '0')}:00Z`, places }
}

const TOKEN = 'a token of some length'.replaceAll(' ', '-')
const JUDGE = `mutation($left: ID!, $right: ID!) { judge(input: { about: ENTITY, left: $left, right: $right, verdict: SAME, by: "Ana" }) {
  id verdict state left { anchor entity { id } meeting { id } } right { entity { id name aliases } } } }`
const PAIR = { left: 'person:rassendyll', right: 'person:rudolf-rassendyll' }

describeEachStore('history in the API', (openFresh) => {
  test('a doubt is asked, judged with the token, and asked no more', async () => {
    const [store, options] = [await openFresh(), clock()]
    await ingest(store, [tenures()], options)
    const candidates = '{ candidates { nodes { about score reasons left { entity { id } } right { entity { id } } } } }'
    const [asked] = Object.values((await dataOf(store, candidates)).candidates?.nodes ?? {})
    expect(asked).toMatchObject({ about: 'ENTITY', reasons: expect.arrayContaining(['surname']) })
    expect([asked?.left?.entity?.id, asked?.right?.entity?.id].sort()).toEqual([PAIR.left, PAIR.right])

    const server = await createServer({
      ...{ store, ready: () => true, logLevel: 'silent' },
      mutations: { token: TOKEN, writer: createWriter(store, options) },
    })
    const send = async (authorization?: string) => {
      const response = await server.inject({
        ...{ method: 'POST', url: '/graphql', payload: { query: JUDGE, variables: PAIR } },
        headers: authorization ? { authorization } : {},
      })
      return response.json()
    }
    for (const wrong of [undefined, 'Bearer none', TOKEN])
      expect(await send(wrong)).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    const { data } = await send(`Bearer ${TOKEN}`)
    const { judge } = data
    expect(judge).toMatchObject({ verdict: 'SAME', state: 'COUNTS', left: { entity: { id: PAIR.right }, meeting: null } })
    expect(judge.right.entity).toMatchObject({ id: PAIR.right, aliases: ['Rassendyll'] })
    await server.close()

    expect(await dataOf(store, candidates)).toEqual({ candidates: { nodes: [] } })
    expect(await dataOf(store, '{ judgements(filter: { about: ENTITY, states: [COUNTS] }) { nodes { id by reason } } }')).toEqual({
      judgements: { nodes: [{ id: judge.id, by: 'Ana', reason: null }] },
    })
    const writer = createWriter(store, options)
    const undo = { query: 'mutation($id: ID!) { retractJudgement(id: $id) { state } }', variables: { id: judge.id } }
    expect(await ask(store, undo.query, undo.variables)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    expect(await writer.retractJudgement(judge.id)).toMatchObject({ state: 'RETRACTED' })
  })

  test('what changed is told by number, moment and subject, page by page', async () => {
    const [store, options] = [await openFresh(), clock()]
    await ingest(store, [captureClaimed(), meeting('2025-02-11', '2025-02-10')], options)
    const all = await dataOf(store, '{ changesSince(first: 100) { nodes { seq at kind } } }')
    const count = Object.values(all.changesSince?.nodes ?? {}).length
    await ingest(store, [captureDenied()], options)
    const fresh = { nodes: [{ kind: 'CAPTURE_CHANGED', before: { status: 'CLAIMED' }, after: { status: 'DISPUTED' } }] }
    const bySeq = await dataOf(store, `{ changesSince(seq: ${count}) { nodes { kind subject at before after } } }`)
    expect(bySeq.changesSince).toMatchObject(fresh)
    const [change] = Object.values(bySeq.changesSince?.nodes ?? {})
    const since = await dataOf(
      store,
      'query($at: DateTime) { changesSince(instant: $at, about: "country:freedonia") { nodes { kind before after } } }',
      {
        at: change?.at,
      },
    )
    expect(since.changesSince).toMatchObject(fresh)
    const about = await dataOf(store, 'query($id: ID) { changesSince(about: $id) { nodes { kind } } }', { id: change?.subject })
    expect(about.changesSince).toEqual({ nodes: [{ kind: 'CAPTURE_ADDED' }, { kind: 'CAPTURE_CHANGED' }] })
    const page = await dataOf(store, '{ changesSince(first: 1) { nodes { seq } pageInfo { hasNextPage endCursor } } }')
    const next = await dataOf(store, 'query($after: String) { changesSince(first: 1, after: $after) { nodes { seq } } }', {
      after: page.changesSince?.pageInfo?.endCursor,
    })
    expect([page.changesSince?.nodes, next.changesSince?.nodes]).toEqual([[{ seq: 1 }], [{ seq: 2 }]])
    expect(await ask(store, '{ changesSince(seq: -1) { nodes { seq } } }')).toMatchObject({ errors: [{ extensions: { argument: 'seq' } }] })
  })

  test('an entity and a meeting that were taken back answer GONE', async () => {
    const [store, options] = [await openFresh(), clock()]
    await ingest(store, [meeting('2025-02-11', '2025-02-10')], options)
    const data = await dataOf(store, '{ meetings { nodes { id } } }')
    const [held] = Object.values(data.meetings?.nodes ?? {})
    await retract(store, 'meeting-2025-02-11', options)
    const gone = { errors: [{ extensions: { code: 'GONE', hint: expect.any(String) as unknown } }] }
    expect(await ask(store, '{ entity(id: "person:narendra-modi") { id } }')).toMatchObject(gone)
    expect(await ask(store, 'query($id: ID!) { meeting(id: $id) { id } }', { id: held?.id })).toMatchObject(gone)
    expect(await dataOf(store, '{ entity(id: "person:nobody") { id } article(id: "meeting-2025-02-11") { retractedAt } }')).toEqual({
      entity: null,
      article: { retractedAt: expect.stringMatching(/^2026-01-01/) as unknown },
    })
  })
})
