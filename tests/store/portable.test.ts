import { expect, test } from 'vitest'
import type { Store } from '../../src/store/port.ts'
import { describeEachStore } from '../support/stores.ts'
import { ask, put } from './probe.ts'

/** Persons a and b meet in m1 and b and c in m2, both held in a city of a region of a country. */
const GRAPH = [
  put("UNWIND ['a', 'b', 'c', 'd'] AS id MERGE (n:Entity {id: id}) SET n:Person"),
  put("UNWIND ['city', 'region', 'country'] AS id MERGE (n:Entity {id: id})"),
  put("MATCH (n:Entity {id: 'country'}) SET n:Country"),
  put("MATCH (c:Entity {id: 'city'}), (r:Entity {id: 'region'}), (s:Entity {id: 'country'}) MERGE (c)-[:`IN`]->(r) MERGE (r)-[:`IN`]->(s)"),
  put(
    "UNWIND $rows AS row MERGE (m:Meeting {id: row.id}) ON CREATE SET m.status = 'NEW' ON MATCH SET m.status = 'OLD' SET m += row.props",
    {
      rows: [
        { id: 'm1', props: { claimCount: 2 } },
        { id: 'm2', props: { claimCount: 3 } },
        { id: 'm2', props: { dateFrom: '2025-01-02' } },
      ],
    },
  ),
  put(
    `UNWIND $rows AS row MATCH (e:Entity {id: row[0]}), (m:Meeting {id: row[1]}), (c:Entity {id: 'city'})
       MERGE (e)-[:PARTICIPATES_IN {role: 'PARTY'}]->(m) MERGE (m)-[:HELD_IN]->(c)`,
    {
      rows: [
        ['a', 'm1'],
        ['b', 'm1'],
        ['b', 'm2'],
        ['c', 'm2'],
      ],
    },
  ),
  put(
    `UNWIND $rows AS row MATCH (a:Entity {id: row[0]}), (b:Entity {id: row[1]}) MERGE (a)-[r:MEETS {meetingId: row[2]}]->(b) SET r.status = 'HELD'`,
    {
      rows: [
        ['a', 'b', 'm1'],
        ['b', 'c', 'm2'],
        ['a', 'b', 'm1'],
      ],
    },
  ),
]

const ROWS: readonly (readonly [what: string, text: string, rows: readonly Record<string, unknown>[]])[] = [
  [
    'ON CREATE and ON MATCH',
    'MATCH (m:Meeting) RETURN m.id AS id, m.status AS s ORDER BY id',
    [
      { id: 'm1', s: 'NEW' },
      { id: 'm2', s: 'OLD' },
    ],
  ],
  ['a merged relationship stands once', 'MATCH (:Entity)-[r:MEETS]->(:Entity) RETURN count(r) AS n', [{ n: 2 }]],
  ['OR of labels', 'MATCH (n:Entity) WHERE n:Person OR n:Country RETURN count(n) AS n', [{ n: 5 }]],
  ['labels', "MATCH (n:Entity {id: 'country'}) RETURN any(l IN labels(n) WHERE l IN ['Country']) AS yes", [{ yes: true }]],
  [
    'map projection',
    "MATCH (m:Meeting {id: 'm1'}) RETURN m {.id, .dateFrom, more: 1} AS m",
    [{ m: { id: 'm1', dateFrom: null, more: 1 } }],
  ],
  ['pattern comprehension', "MATCH (m:Meeting {id: 'm2'}) RETURN [(m)-[:HELD_IN]->(p) | p.id] AS ids", [{ ids: ['city'] }]],
  ['list comprehension', 'RETURN [x IN [1, 2, 3] WHERE x > 1 | x * 2] AS xs', [{ xs: [4, 6] }]],
  ['reduce and CASE', "RETURN reduce(s = 0, x IN [1, 2] | s + x) AS s, CASE WHEN 1 > 2 THEN 'a' ELSE 'b' END AS c", [{ s: 3, c: 'b' }]],
  ['any over what may be null', 'RETURN any(x IN [null, 1] WHERE x IS NOT NULL AND x = 2) AS yes', [{ yes: false }]],
  [
    'EXISTS',
    "MATCH (n:Person) WHERE EXISTS { MATCH (n)-[:PARTICIPATES_IN]->(:Meeting {id: 'm2'}) } RETURN n.id AS id ORDER BY id",
    [{ id: 'b' }, { id: 'c' }],
  ],
  [
    'COUNT',
    'MATCH (n:Person) RETURN n.id AS id, COUNT { (n)-[:PARTICIPATES_IN]->() } AS n ORDER BY n DESC, id LIMIT 2',
    [
      { id: 'b', n: 2 },
      { id: 'a', n: 1 },
    ],
  ],
  [
    'CALL with a scope',
    'MATCH (m:Meeting) CALL (m) { MATCH (e:Entity)-[:PARTICIPATES_IN]->(m) WITH e ORDER BY e.id RETURN collect(e.id) AS es } RETURN m.id AS id, es ORDER BY id',
    [
      { id: 'm1', es: ['a', 'b'] },
      { id: 'm2', es: ['b', 'c'] },
    ],
  ],
  ['UNION', "MATCH (m:Meeting {id: 'm1'}) RETURN m.id AS id UNION MATCH (m:Meeting {id: 'm1'}) RETURN m.id AS id", [{ id: 'm1' }]],
  ['sum over no rows', 'MATCH (c:Capture) RETURN coalesce(sum(c.claimCount), 0) AS n', [{ n: 0 }]],
  [
    'aggregates',
    'MATCH (m:Meeting) RETURN count(m) AS n, sum(m.claimCount) AS s, min(m.dateFrom) AS first',
    [{ n: 2, s: 5, first: '2025-01-02' }],
  ],
  [
    'hops',
    "MATCH (:Entity {id: 'city'})-[:`IN`*0..2]->(p:Entity) RETURN p.id AS id ORDER BY id",
    [{ id: 'city' }, { id: 'country' }, { id: 'region' }],
  ],
  [
    'shortest path',
    "MATCH (a:Entity {id: 'a'}), (c:Entity {id: 'c'}) MATCH p = shortestPath((a)-[:MEETS*..4]-(c)) RETURN length(p) AS n, [x IN nodes(p) | x.id] AS ids",
    [{ n: 2, ids: ['a', 'b', 'c'] }],
  ],
  ['no path', "MATCH (a:Entity {id: 'a'}), (d:Entity {id: 'd'}) MATCH p = shortestPath((a)-[:MEETS*..4]-(d)) RETURN length(p) AS n", []],
  [
    'undated last, then a page by key',
    "MATCH (m:Meeting) WITH m, coalesce(m.dateFrom, '') AS day WHERE day < '2025-01-02' OR (day = '2025-01-02' AND m.id > 'm2') RETURN m.id AS id ORDER BY day DESC, id",
    [{ id: 'm1' }],
  ],
  ['a label that no node has', 'MATCH (c:Capture) RETURN c.id AS id', []],
  [
    'type and properties',
    "MATCH (:Entity {id: 'a'})-[r:MEETS]-() RETURN type(r) AS t, properties(r) AS p",
    [{ t: 'MEETS', p: { meetingId: 'm1', status: 'HELD' } }],
  ],
  [
    'parts of names',
    "RETURN '| volodymyr zelenskyy |' CONTAINS '| vol' AS a, 'Ab' STARTS WITH 'A' AS b, toLower('É') AS c",
    [{ a: true, b: true, c: 'é' }],
  ],
]

describeEachStore('portable Cypher', (openFresh) => {
  test('gives the same rows', async () => {
    const store = await openFresh()
    await store.write(GRAPH)
    for (const [what, text, rows] of ROWS) expect(await ask(store, text), what).toEqual(rows)
  })

  test('updates and deletes', async () => {
    const store = await openFresh()
    await store.write(GRAPH)
    const left = async (text: string) => (await ask(store, text)).map(({ id }) => id)
    await store.write([put("MATCH (m:Meeting {id: 'm1'}) DETACH DELETE m"), put("MATCH (:Entity {id: 'a'})-[r:MEETS]-() DELETE r")])
    expect(await left('MATCH (m:Meeting) RETURN m.id AS id')).toEqual(['m2'])
    expect(await left('MATCH (:Entity)-[r:MEETS]->(:Entity) RETURN r.meetingId AS id')).toEqual(['m2'])
    await store.write([put("MATCH (n:Entity {id: 'c'}) REMOVE n:Person SET n:Country")])
    expect(await left('MATCH (n:Country) RETURN n.id AS id ORDER BY id')).toEqual(['c', 'country'])
  })

  test('full text finds whole words of a folded name', async () => {
    const store = await openFresh()
    await store.write([
      put('UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n.search = row.search', {
        rows: [
          { id: 'z', search: '| volodymyr zelenskyy | zelenskyy |' },
          { id: 'p', search: '| vladimir putin |' },
        ],
      }),
    ])
    expect(await found(store, 'zelenskyy')).toEqual(['z'])
  })
})

const TEXTS = {
  neo4j: "CALL db.index.fulltext.queryNodes('entity_search', $q) YIELD node, score RETURN node.id AS id",
  grafeo:
    "CALL grafeo.search.text('Entity', 'search', $q, 5) YIELD node_id, score MATCH (n:Entity) WHERE id(n) = node_id RETURN n.id AS id",
} as const

async function found(store: Store, q: string): Promise<unknown[]> {
  return (await ask(store, TEXTS[store.engine], { q })).map(({ id }) => id)
}
