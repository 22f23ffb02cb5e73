import { expect, test } from 'vitest'
import type { Store } from '../../src/store/port.ts'
import { smallGraph } from '../read/small-graph.ts'
import { put } from '../store/probe.ts'
import { describeEachStore } from '../support/stores.ts'
import { ask, dataOf, type Data } from './ask.ts'

/** A list as a field with `%` for its arguments, the fields of its nodes, and where it lies in the data. */
const lists: [name: string, open: string, nodes: string, path: string[], close: string][] = [
  ['articles', 'articles(%)', 'revision', ['articles'], ''],
  ['entities', 'entities(%)', 'id', ['entities'], ''],
  ['found entities', 'entities(filter: { search: "l" } %)', 'id', ['entities'], ''],
  ['meetings', 'meetings(%)', 'id', ['meetings'], ''],
  ['meetings of a participant', 'meetings(filter: { participant: "person:bo-berg" } %)', 'id', ['meetings'], ''],
  ['meetings at a place', 'entity(id: "country:SL") { ... on Country { hosted(%)', 'id', ['entity', 'hosted'], '} }'],
  [
    'counterparts',
    'entity(id: "person:bo-berg") { meets(filter: { statuses: [HELD, ONGOING, PLANNED] } %)',
    'meeting { id } with { id }',
    ['entity', 'meets'],
    '}',
  ],
  ['claims', 'claims(%)', 'id', ['claims'], ''],
  ['claims of an entity', 'entity(id: "country:NL") { claims(%)', 'id', ['entity', 'claims'], '}'],
  ['claims of an article', 'article(id: "border") { claims(%)', 'id', ['article', 'claims'], '}'],
  ['claims about a meeting', 'meeting(id: "meeting:d000000000000001") { claims(%)', 'id', ['meeting', 'claims'], '}'],
  ['claims about a capture', 'capture(id: "capture:d000000000000004") { claims(%)', 'id', ['capture', 'claims'], '}'],
  ['mentions', 'article(id: "geneva") { mentions(%)', 'count entity { id }', ['article', 'mentions'], '}'],
  ['negotiators', 'negotiatesFor(%)', 'person { id }', ['negotiatesFor'], ''],
]

interface Seen {
  readonly nodes: readonly unknown[]
  readonly cursors: readonly string[]
  readonly info: Data
}

async function pageOf(store: Store, list: (typeof lists)[number], args: string): Promise<Seen> {
  const [, open, nodes, path, close] = list
  const field = open.includes('(%)') && args === '' ? open.replace('(%)', '') : open.replace('%', args)
  const data = await dataOf(
    store,
    `{ ${field} { edges { cursor node { ${nodes} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } ${close} }`,
  )
  const found = path.reduce<Data | undefined>((at, key) => at?.[key], data)
  // edges and cursors as the query asks for them
  const edges = (found?.edges ?? []) as unknown as { cursor: string; node: unknown }[]
  return { nodes: edges.map(({ node }) => node), cursors: edges.map(({ cursor }) => cursor), info: found?.pageInfo ?? {} }
}

describeEachStore('pages', (openFresh) => {
  test('put together are the whole list, and cursors are stable', async () => {
    const store = await openFresh()
    await store.write(smallGraph)
    for (const list of lists) {
      const whole = await pageOf(store, list, '')
      expect(whole.nodes.length, list[0]).toBeGreaterThan(1)
      expect(whole.info).toMatchObject({ hasNextPage: false, hasPreviousPage: false, endCursor: whole.cursors.at(-1) })
      const nodes: unknown[] = []
      const cursors: string[] = []
      let after = ''
      for (;;) {
        const page = await pageOf(store, list, `first: 2 ${after}`)
        nodes.push(...page.nodes)
        cursors.push(...page.cursors)
        expect(page.info.hasPreviousPage).toBe(after !== '')
        if (!page.info.hasNextPage) break
        after = `after: "${String(page.info.endCursor)}"`
      }
      expect(nodes, list[0]).toEqual(whole.nodes)
      expect(cursors, list[0]).toEqual(whole.cursors)
    }
  }, 60_000)

  test('go on where they were when something new stands before them', async () => {
    const store = await openFresh()
    await store.write(smallGraph)
    const list = lists.find(([name]) => name === 'meetings') ?? lists[0]
    if (!list) throw new Error('the list of meetings is missing')
    const [first, second] = [await pageOf(store, list, 'first: 4'), await pageOf(store, list, 'first: 9')]
    await store.write([
      put(
        "CREATE (n:Meeting {id: 'meeting:0000000000000000', status: 'HELD', statusRule: 'rule', mode: 'CALL', dateFrom: '2025-06-01', dateTo: '2025-06-01', claimCount: 0, articleCount: 0})",
      ),
    ])
    const next = await pageOf(store, list, `first: 9 after: "${String(first.info.endCursor)}"`)
    expect(next.nodes).toEqual(second.nodes.slice(4))
  })

  test.each([
    [0, 'first: 0 is not from 1 to 100'],
    [-1, 'first: -1 is not from 1 to 100'],
    [101, 'first: 101 is not from 1 to 100'],
    [1_000_000, 'first: 1000000 is not from 1 to 100'],
  ])('of %i are refused by name', async (first, message) => {
    const store = await openFresh()
    const { errors } = await ask(store, 'query ($first: Int!) { meetings(first: $first) { nodes { id } } }', { first })
    expect(errors).toEqual([
      expect.objectContaining({ message, extensions: { code: 'BAD_ARGUMENT', argument: 'first', hint: expect.any(String) as string } }),
    ])
  })

  test('behind a forged or foreign cursor are refused', async () => {
    const store = await openFresh()
    await store.write(smallGraph)
    const { articles } = await dataOf(store, '{ articles(first: 1) { pageInfo { endCursor } } }')
    for (const after of ['x', String(articles?.pageInfo?.endCursor)]) {
      const { errors } = await ask(store, 'query ($after: String) { meetings(after: $after) { nodes { id } } }', { after })
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'BAD_CURSOR', argument: 'after', hint: expect.any(String) as string },
      ])
    }
  })

  test('take an explicit null for the default', async () => {
    const store = await openFresh()
    await store.write(smallGraph)
    const data = await dataOf(store, '{ entities(first: null, after: null, filter: null) { nodes { id } } }')
    expect(data.entities?.nodes).toHaveLength(10)
  })
})
