import { expect, test } from 'vitest'
import { describeEachStore } from '../support/stores.ts'
import { ask, put } from './probe.ts'

const KEPT: readonly (readonly [what: string, value: unknown])[] = [
  ['whole numbers', 3],
  ['zero', 0],
  ['negative', -7],
  ['fractions', 0.123456789012345],
  ['the greatest exact whole number', Number.MAX_SAFE_INTEGER],
  ['booleans', false],
  ['an empty string', ''],
  ['days as strings', '2024-02-29'],
  ['instants as strings', '2024-02-29T12:00:00.123Z'],
  ['emoji and combining marks', 'Zelenskyy 👩‍👩‍👧 é é \u{1F1FA}\u{1F1E6}'],
  ['right-to-left and CRLF', 'אבג\r\nعرب\u200f'],
  ['NUL and other controls', 'a\u0000b\u0001\u001f\u007f'],
  ['quotes, backslashes and dollars', String.raw`'"\ $x {} //`],
  ['curly quotes and no-break spaces', '“Mr.\u00a0Putin’s”'],
  ['lists of strings', ['b', 'a', '']],
  ['lists of numbers', [1, 2.5, -3]],
  ['an empty list', []],
  ['a long text', 'word '.repeat(50_000)],
]

describeEachStore('values', (openFresh) => {
  test('come back as given, from a node and as a parameter', async () => {
    const store = await openFresh()
    for (const [what, value] of KEPT) {
      await store.write([put("MERGE (n:Article {revision: 'a'}) SET n.text = $value", { value })])
      const rows = await ask(store, 'MATCH (n:Article) RETURN n.text AS text, $value AS given', { value })
      expect(rows, what).toEqual([{ text: value, given: value }])
    }
  })

  test('nested parameters keep whole numbers whole', async () => {
    const store = await openFresh()
    const rows = [{ id: 'a', props: { start: 1, score: 0.5, list: [1, 2] } }]
    expect(
      await ask(store, 'UNWIND $rows AS row RETURN row, row.props.start / 2 AS half, toString(row.props.start) AS text', { rows }),
    ).toEqual([{ row: rows[0], half: 0, text: '1' }])
  })

  test('LIMIT and SKIP take numbers', async () => {
    const store = await openFresh()
    const text = 'UNWIND $xs AS x RETURN x ORDER BY x SKIP $skip LIMIT $limit'
    expect(await ask(store, text, { xs: [3, 1, 2, 4], skip: 1, limit: 2 })).toEqual([{ x: 2 }, { x: 3 }])
    expect(await ask(store, text, { xs: [3, 1], skip: 0, limit: 0 })).toEqual([])
  })

  test('undefined and absent parameters are null, at any depth', async () => {
    const store = await openFresh()
    expect(await ask(store, 'RETURN $a AS a, $b AS b', { a: undefined })).toEqual([{ a: null, b: null }])
    expect(await ask(store, 'UNWIND $rows AS row RETURN row.x IS NULL AS none', { rows: [{ x: undefined }, {}] })).toEqual([
      { none: true },
      { none: true },
    ])
  })

  test('a property set to null is gone', async () => {
    const store = await openFresh()
    await store.write([put("MERGE (n:Entity {id: 'a'}) SET n += $props", { props: { name: 'A', iso2: 'AA' } })])
    await store.write([put("MERGE (n:Entity {id: 'a'}) SET n += $props", { props: { name: null, iso2: undefined } })])
    expect(await ask(store, 'MATCH (n:Entity) RETURN properties(n) AS properties, n.name AS name')).toEqual([
      { properties: { id: 'a' }, name: null },
    ])
  })

  test('nodes, relationships and paths come as plain values without the engine’s numbers', async () => {
    const store = await openFresh()
    await store.write([
      put("MERGE (n:Entity {id: 'a'}) SET n:Person, n.aliases = ['x']"),
      put("MATCH (a:Entity {id: 'a'}) MERGE (b:Meeting {id: 'b'}) MERGE (a)-[r:PARTICIPATES_IN {role: 'PARTY'}]->(b)"),
    ])
    const [row] = await ask(store, 'MATCH p = (a:Entity)-[r:PARTICIPATES_IN]->(b:Meeting) RETURN a, r, p, [a, {b: b}] AS nested')
    const labels: unknown = expect.arrayContaining(['Entity', 'Person'])
    const a = { labels, properties: { id: 'a', aliases: ['x'] } }
    const b = { labels: ['Meeting'], properties: { id: 'b' } }
    const r = { type: 'PARTICIPATES_IN', properties: { role: 'PARTY' } }
    expect(row).toEqual({ a, r, p: { nodes: [a, b], relationships: [r] }, nested: [a, { b }] })
  })

  test('strings sort by code, nulls last going up and first going down', async () => {
    const store = await openFresh()
    const xs = ['b', 'Z', 'é', 'a', '\uff5e', '', 'aa', null]
    const up = ['', 'Z', 'a', 'aa', 'b', 'é', '\uff5e', null]
    expect((await ask(store, 'UNWIND $xs AS x RETURN x ORDER BY x', { xs })).map(({ x }) => x)).toEqual(up)
    expect((await ask(store, 'UNWIND $xs AS x RETURN x ORDER BY x DESC', { xs })).map(({ x }) => x)).toEqual(up.toReversed())
  })

  test('ten thousand rows in one statement', async () => {
    const store = await openFresh()
    const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: `c${index}`, props: { start: index, quote: `sentence ${index}` } }))
    const text = 'UNWIND $rows AS row MERGE (c:Claim {id: row.id}) SET c += row.props'
    await store.write([put(text, { rows }), put(text, { rows })])
    expect(await ask(store, 'MATCH (c:Claim) RETURN count(c) AS count, max(c.start) AS last')).toEqual([{ count: 10_000, last: 9_999 }])
    expect(await ask(store, 'MATCH (c:Claim) RETURN c.id AS id')).toHaveLength(10_000)
  })
})

const set = "MERGE (n:Entity {id: 'a'}) SET n.name = $value"
const setMap = "MERGE (n:Entity {id: 'a'}) SET n += $props"
const rows = 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n += row.props'
const cyclic: Record<string, unknown> = {}
cyclic.self = cyclic
const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => [inner], 1)

const REFUSED: readonly (readonly [what: string, text: string, params: Record<string, unknown>, message: RegExp])[] = [
  ['a map as property', set, { value: { a: 1 } }, /\$value: is a map/],
  ['a map inside a map of properties', setMap, { props: { name: { a: 1 } } }, /\$props\.name: is a map/],
  ['a list of lists', set, { value: [[1]] }, /\$value: is a list of lists/],
  ['a list of maps', setMap, { props: { aliases: [{}] } }, /\$props\.aliases: is a list of lists or maps/],
  ['a mixed list', set, { value: [1, 'a'] }, /\$value: is a mixed list \(number, string\)/],
  ['a list with null', set, { value: ['a', null] }, /\$value: is a mixed list \(string, null\)/],
  ['a list of nulls', set, { value: [null] }, /\$value: is a list of nulls/],
  ['null as the key of a MERGE', rows, { rows: [{ id: 'a', props: {} }, { props: {} }] }, /\$rows\.1\.id: is null/],
  ['null as the key of a merged relationship', 'MATCH (a:Entity) MERGE (a)-[:MEETS {meetingId: $id}]->(a)', { id: null }, /\$id: is null/],
  ['a cycle', set, { value: cyclic }, /deeper than 12 levels, or holds itself/],
  ['a depth of forty', set, { value: deep }, /deeper than 12 levels/],
  ['a Date', set, { value: new Date(0) }, /is a Date; give dates as ISO strings/],
  ['a Map', set, { value: new Map() }, /is a Map/],
  ['a function', set, { value: () => 1 }, /is a function/],
  ['a bigint', set, { value: 1n }, /is a bigint/],
  ['NaN', set, { value: Number.NaN }, /is NaN/],
  ['infinity', set, { value: Number.POSITIVE_INFINITY }, /is Infinity/],
  ['a whole number past exactness', set, { value: 2 ** 53 }, /past the whole numbers/],
  ['half a surrogate pair', set, { value: 'a\ud83d' }, /surrogate/],
  ['a day that does not exist', 'MERGE (n:Entity {id: toString(date($day))})', { day: '2024-02-30' }, /no full calendar day/],
  ['a month as a day', 'MERGE (n:Entity {id: toString(date($day))})', { day: '2024-03' }, /no full calendar day/],
]

describeEachStore('values that a store cannot keep', (openFresh) => {
  test('are refused with the parameter named, and nothing is kept', async () => {
    const store = await openFresh()
    for (const [what, text, params, message] of REFUSED) {
      const writing = store.write([put("MERGE (n:Entity {id: 'before'})"), put(text, params)])
      await expect(writing, what).rejects.toMatchObject({ code: 'BAD_PARAMETER', message: expect.stringMatching(message) as unknown })
    }
    expect(await ask(store, 'MATCH (n:Entity) RETURN count(n) AS count')).toEqual([{ count: 0 }])
  })
})
