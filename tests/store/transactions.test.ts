import { expect, test } from 'vitest'
import { z } from 'zod'
import { step, type Store } from '../../src/store/port.ts'
import { defineStatement } from '../../src/store/statements/define.ts'
import { readStoreState } from '../../src/store/statements/read.ts'
import { writeStoreVersion } from '../../src/store/statements/write.ts'
import { describeEachStore } from '../support/stores.ts'
import { ask, probe, put } from './probe.ts'

const entity = (id: string) => put('MERGE (n:Entity {id: $id})', { id })
const ids = async (store: Store) => (await ask(store, 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).map(({ id }) => id)

describeEachStore('transactions', (openFresh) => {
  test('steps see the steps before them', async () => {
    const store = await openFresh()
    await store.write([entity('a'), put("MATCH (n:Entity {id: 'a'}) MERGE (m:Meeting {id: n.id})")])
    expect(await ask(store, 'MATCH (m:Meeting) RETURN m.id AS id')).toEqual([{ id: 'a' }])
  })

  test.each([
    ['a double key', () => put("CREATE (n:Entity {id: 'a'})")],
    ['a text that is no Cypher', () => put('MERG (n:Entity)')],
    ['an error in the middle of a list', () => put("UNWIND [1, 0] AS x CREATE (n:Entity {id: 'x', count: 1 / x})")],
  ])('%s keeps nothing of its transaction, and the next one works', async (_what, failing) => {
    const store = await openFresh()
    await store.write([entity('a')])
    await expect(store.write([entity('b'), failing(), entity('c')])).rejects.toMatchObject({ name: 'DatelineError' })
    expect(await ids(store)).toEqual(['a'])
    await store.write([entity('d')])
    expect(await ids(store)).toEqual(['a', 'd'])
  })

  test('says by code what went wrong', async () => {
    const store = await openFresh()
    await store.write([entity('a')])
    await expect(store.write([put("CREATE (n:Entity {id: 'a'})")])).rejects.toMatchObject({ code: 'BAD_PARAMETER' })
    await expect(ask(store, 'RETRUN 1')).rejects.toMatchObject({
      code: 'BAD_STATEMENT',
      message: expect.stringContaining('RETRUN') as unknown,
    })
    await expect(ask(store, 'RETURN nosuchfunction(1) AS x')).rejects.toMatchObject({ code: 'BAD_STATEMENT' })
  })

  test('an empty transaction is none', async () => {
    const store = await openFresh()
    await store.write([])
    expect(await ids(store)).toEqual([])
  })

  test('reads and writes are not mixed up', async () => {
    const store = await openFresh()
    await expect(store.run(writeStoreVersion, { version: 1 })).rejects.toMatchObject({ code: 'BAD_STATEMENT' })
    await expect(store.write([entity('a'), step(readStoreState, {})])).rejects.toMatchObject({ code: 'BAD_STATEMENT' })
    expect(await ids(store)).toEqual([])
  })

  test('rows that do not fit their type are refused with the column named', async () => {
    const store = await openFresh()
    await store.write([put("MERGE (n:Entity {id: 'a'}) SET n.name = 5")])
    const { file } = probe('read', 'MATCH (n:Entity) RETURN n.name AS name')
    const statement = defineStatement({
      name: 'typed',
      file,
      mode: 'read',
      params: z.object({}),
      row: z.looseObject({}).and(z.object({ name: z.string() })),
    })
    await expect(store.run(statement, {})).rejects.toMatchObject({
      code: 'BAD_STATEMENT',
      message: expect.stringContaining('0.name') as unknown,
    })
  })

  test('a hundred writers of the same nodes lose nothing and double nothing', async () => {
    const store = await openFresh()
    const writers = Array.from({ length: 100 }, (_, index) => {
      const crossed = index % 2 ? ['x', 'y'] : ['y', 'x']
      const counted = 'UNWIND $ids AS id MERGE (n:Entity {id: id}) SET n.mentions = coalesce(n.mentions, 0) + 1'
      return store.write([put(counted, { ids: crossed.toSorted() }), entity(`own${index}`)])
    })
    await Promise.all(writers)
    const shared = await ask(store, "MATCH (n:Entity) WHERE n.id IN ['x', 'y'] RETURN n.id AS id, n.mentions AS mentions ORDER BY id")
    expect(shared).toEqual([
      { id: 'x', mentions: 100 },
      { id: 'y', mentions: 100 },
    ])
    expect(await ids(store)).toHaveLength(102)
  })

  test('two writers whose transactions fail and succeed in turn do not disturb each other', async () => {
    const store = await openFresh()
    const outcomes = await Promise.allSettled([
      store.write([entity('a'), put('MERG')]),
      store.write([entity('b')]),
      store.write([entity('c'), put("CREATE (n:Entity {id: 'c'})")]),
      store.write([entity('d')]),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled'])
    expect(await ids(store)).toEqual(['b', 'd'])
  })

  test('a reader never sees half a transaction', async () => {
    const store = await openFresh()
    const pair = (n: number) =>
      store.write([put('MERGE (n:Entity {id: $id})', { id: `a${n}` }), put('MERGE (n:Entity {id: $id})', { id: `b${n}` })])
    const writing = Promise.all(Array.from({ length: 20 }, (_, n) => pair(n)))
    for (let round = 0; round < 20; round++) {
      const [seen] = await ask(store, 'MATCH (n:Entity) RETURN count(n) AS count')
      expect(Number(seen?.count) % 2).toBe(0)
    }
    await writing
    expect(await ids(store)).toHaveLength(40)
  })

  test('a read sees what was written before it', async () => {
    const store = await openFresh()
    for (let n = 1; n <= 10; n++) {
      await store.write([entity(`e${n}`)])
      expect(await ids(store)).toHaveLength(n)
    }
  })

  test('a read is ended by the time limit, and the store goes on', async () => {
    const store = await openFresh({ queryTimeoutMs: 400 })
    const started = Date.now()
    const slow = 'UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS count'
    await expect(ask(store, slow)).rejects.toMatchObject({ code: 'STORE_TIMEOUT' })
    expect(Date.now() - started).toBeLessThan(5_000)
    await store.write([entity('a')])
    expect(await ids(store)).toEqual(['a'])
  })

  test('a closed store answers no more, and closes twice', async () => {
    const store = await openFresh()
    await store.ping()
    await store.close()
    await store.close()
    await expect(ask(store, 'RETURN 1 AS one')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(store.write([entity('a')])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(store.ping()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })
})
