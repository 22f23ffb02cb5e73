import { expect, test } from 'vitest'
import { check } from '../../src/service/check/check.ts'
import { INVARIANTS } from '../../src/service/check/problem.ts'
import { ingest } from '../../src/service/ingest.ts'
import { judge } from '../../src/service/judge/judge.ts'
import { rebuild } from '../../src/service/rebuild.ts'
import { purge, retract } from '../../src/service/retract.ts'
import type { Store } from '../../src/store/port.ts'
import { put } from '../store/probe.ts'
import { allDocuments, meeting, places } from '../support/documents.ts'
import { canonical } from '../support/read-all.ts'
import { describeEachStore } from '../support/stores.ts'

const options = { now: () => '2026-01-01T00:00:00Z', places }
const revised = meeting('2025-02-13', '2025-02-09', 'meeting-2025-02-11')

/** What is done to a sound graph by hand, and what has to be named: the invariant and a word of it. */
const BREAKS: readonly (readonly [what: string, text: string, invariant: keyof typeof INVARIANTS, names: RegExp])[] = [
  [
    'a quote of other words',
    "MATCH (c:Claim {predicate: 'CAPTURE'}) SET c.quote = 'Nobody took it.'",
    'quote',
    /^claim [0-9a-f]+: "Nobody took it\."/,
  ],
  [
    'a text that was changed',
    "MATCH (a:Article {key: 'tenures'}) SET a.text = 'Something else.'",
    'quote',
    /of article .* "Something else/,
  ],
  [
    'words of an argument',
    "MATCH (:Claim {predicate: 'MEET'})-[r:ARGUMENT {role: 'PLACE'}]->(:Chain) SET r.start = 1",
    'quote',
    /^PLACE of claim/,
  ],
  [
    'a claim that lies in no article',
    "MATCH (:Claim {predicate: 'MEET'})-[r:ASSERTED_IN]->(:Article) DELETE r",
    'orphan',
    /^claim .* lies in 0 articles/,
  ],
  [
    'a chain that lies in no article',
    "MATCH (:Chain {name: 'Strelsau'})-[r:`IN`]->(:Article) DELETE r",
    'orphan',
    /^chain .* lies in 0 articles/,
  ],
  [
    'a chain that a claim names, removed',
    "MATCH (n:Chain {name: 'Rudolf Rassendyll'}) DETACH DELETE n",
    'orphan',
    /^claim .* has not the arguments that its id is made of/,
  ],
  [
    'an entity that nothing tells of',
    "CREATE (n:Entity {id: 'person:nobody'}) SET n:Person SET n.kind = 'PERSON'",
    'orphan',
    /^entity person:nobody/,
  ],
  [
    'a relationship that is there twice',
    'MATCH (a:Entity)-[:MEETS]->(b:Entity) MATCH (m:Meeting) CREATE (a)-[r:MEETS]->(b) SET r.meetingId = m.id',
    'double',
    /^meets .* is there twice/,
  ],
  [
    'an argument that is there twice',
    "MATCH (c:Claim {predicate: 'NEGOTIATE_FOR'})-[r:ARGUMENT {role: 'AGENT'}]->(x:Chain) CREATE (c)-[s:ARGUMENT]->(x) SET s.role = r.role, s.start = r.start, s.end = r.end, s.text = r.text, s.form = r.form",
    'double',
    /has the argument .* twice/,
  ],
  ['an order of revisions that was lost', 'MATCH (:Article)-[r:SUPERSEDES]->(:Article) DELETE r', 'revision', /is not told/],
  [
    'an order of revisions that is none',
    "MATCH (a:Article {key: 'tenures'}) MATCH (b:Article {key: 'claimed'}) CREATE (a)-[:SUPERSEDES]->(b)",
    'revision',
    /against the law/,
  ],
  [
    'an edge without its claims',
    "MATCH ()-[r:NEGOTIATES_FOR]->() SET r.claimIds = ['0000000000000000']",
    'carried',
    /^negotiatesFor .*rassendyll/,
  ],
  ['a meeting that no claim is about', 'MATCH (:Claim)-[r:ABOUT]->(:Meeting) DELETE r', 'carried', /^meetings .* reaches no live claim/],
  [
    'a status that was set by hand',
    "MATCH (m:Meeting) SET m.status = 'DENIED'",
    'derived',
    /^meetings .* status "DENIED" instead of "HELD"/,
  ],
  ['an edge that was removed', 'MATCH ()-[r:HOLDS_OFFICE]->() DELETE r', 'derived', /^holdsOffice .* is derived, but not stored/],
  [
    'a meeting once told of, forgotten with its claims',
    "MATCH (c:Change {kind: 'MEETING_ADDED'}) SET c.subject = 'meeting:0123456789abcdef'",
    'served',
    /^meeting:0123456789abcdef/,
  ],
]

async function sound(store: Store): Promise<void> {
  await ingest(store, [...allDocuments(), revised, meeting('2025-05-06', '2025-05-05')], options)
}

describeEachStore('check', (openFresh) => {
  test('finds nothing wrong with a graph that was judged, taken back from, and purged', async () => {
    const store = await openFresh()
    await sound(store)
    expect(await check(store, places)).toEqual([])
    await judge(
      store,
      { about: 'ENTITY', left: 'person:rassendyll', right: 'person:rudolf-rassendyll', verdict: 'SAME', by: 'Ana' },
      options,
    )
    await retract(store, 'meeting-2025-05-06', options)
    await purge(store, 'denied', options)
    const before = await canonical(store)
    expect(await check(store, places)).toEqual([])
    expect(await canonical(store)).toEqual(before)
  }, 60_000)

  test.each(BREAKS)('names %s', async (_what, text, invariant, names) => {
    const store = await openFresh()
    await sound(store)
    await store.write([put(text)])
    const found = await check(store, places)
    expect(found).toContainEqual({ invariant, what: expect.stringMatching(names) as unknown })
  })

  test('what was derived wrongly is mended by a rebuild', async () => {
    const store = await openFresh()
    await sound(store)
    await store.write([put("MATCH (m:Meeting) SET m.status = 'DENIED'"), put('MATCH ()-[r:HOLDS_OFFICE]->() DELETE r')])
    expect(await check(store, places)).not.toEqual([])
    await rebuild(store, options)
    expect(await check(store, places)).toEqual([])
  })

  test('every invariant is broken above', () => {
    expect([...new Set(BREAKS.map(([, , invariant]) => invariant))].sort()).toEqual(Object.keys(INVARIANTS).sort())
  })
})
