import type { Step } from '../../src/store/port.ts'
import { put } from '../store/probe.ts'

type Row = Readonly<Record<string, unknown>>

const articles: Row[] = [
  {
    revision: 'a000000000000001',
    key: 'wire/geneva',
    id: 'geneva',
    publisher: 'wire',
    publishedAt: '2025-03-04T09:00:00Z',
    text: 'Ann Arden met Bo Berg in Lakeside on Monday. Cem Celik mediated, Berg said. Arden negotiates for Norland.',
  },
  {
    revision: 'a000000000000002',
    key: 'wire/border',
    id: 'border',
    publisher: 'wire',
    publishedAt: '2025-03-09',
    text: 'Norland said its troops took Hillton. Sudland denied it. A diplomat proposed talks with Arden.',
  },
  {
    revision: 'a000000000000003',
    key: 'daily/office',
    id: 'office',
    publisher: 'daily',
    publishedAt: null,
    text: 'Berg is foreign minister of Sudland. Former envoy Celik acted for the Lake Council.',
  },
  {
    revision: 'a000000000000000',
    key: 'wire/geneva',
    id: 'geneva',
    publisher: 'wire',
    publishedAt: '2025-03-04T08:00:00Z',
    text: 'Ann Arden will meet Bo Berg.',
  },
].map((row) => ({
  url: null,
  title: `Title of ${row.key}`,
  updatedAt: null,
  language: 'en',
  contentHash: row.revision,
  ingestedAt: '2025-04-01T00:00:00Z',
  retractedAt: null,
  ...row,
}))

const entities: Row[] = [
  { label: 'Person', id: 'person:ann-arden', name: 'Ann Arden', aliases: ['Arden'], search: '| ann arden | arden |' },
  { label: 'Person', id: 'person:bo-berg', name: 'Bo Berg', aliases: ['Berg'], search: '| bo berg | berg |' },
  { label: 'Person', id: 'person:cem-celik', name: 'Cem Çelik', aliases: ['Çelik'], search: '| cem celik | celik |' },
  { label: 'Country', id: 'country:NL', name: 'Norland', aliases: [], search: '| norland |', iso2: 'NL' },
  {
    label: 'Country',
    id: 'country:SL',
    name: 'Sudland',
    aliases: ['Republic of Sudland'],
    search: '| sudland | republic of sudland |',
    iso2: 'SL',
  },
  { label: 'Region', id: 'region:SL.01', name: 'Upper Sudland', aliases: [], search: '| upper sudland |' },
  { label: 'City', id: 'city:1', name: 'Lakeside', aliases: [], search: '| lakeside |', geonamesId: 1, latitude: 46.2, longitude: 6 },
  { label: 'City', id: 'city:2', name: 'Hillton', aliases: [], search: '| hillton |', geonamesId: 2, latitude: 47, longitude: 7.5 },
  { label: 'Organization', id: 'organization:lake-council', name: 'Lake Council', aliases: [], search: '| lake council |' },
  { label: 'Facility', id: 'facility:lake-palace', name: 'Lake Palace', aliases: [], search: '| lake palace |' },
].map((row) => ({ iso2: null, geonamesId: null, latitude: null, longitude: null, ...row }))

const chain = (n: number, article: number, more: Row) => ({
  ...{
    id: `a00000000000000${article}#${n}`,
    anchor: `c0000000000000${article}${n}`,
    article: `a00000000000000${article}`,
    link: null,
    mentionCount: 1,
  },
  ...{ start: n, end: n + 1, kind: 'PERSON', ...more },
})
const chains: Row[] = [
  chain(1, 1, { name: 'Ann Arden', entity: 'person:ann-arden', text: 'Ann Arden', mentionCount: 2 }),
  chain(2, 1, { name: 'Bo Berg', entity: 'person:bo-berg', text: 'Bo Berg', mentionCount: 2 }),
  chain(3, 1, { name: 'Cem Çelik', entity: 'person:cem-celik', text: 'Cem Celik' }),
  chain(4, 1, { name: 'Norland', entity: 'country:NL', text: 'Norland' }),
  chain(5, 1, { name: 'Lakeside', entity: 'city:1', text: 'Lakeside' }),
  chain(1, 2, { name: 'Norland', entity: 'country:NL', text: 'Norland' }),
  chain(2, 2, { name: 'Sudland', entity: 'country:SL', text: 'Sudland' }),
  chain(3, 2, { name: 'Hillton', entity: 'city:2', text: 'Hillton' }),
  chain(4, 2, { name: null, entity: null, text: 'A diplomat' }),
  chain(5, 2, { name: 'Arden', entity: 'person:ann-arden', text: 'Arden' }),
  chain(6, 2, { name: null, entity: null, text: 'he', mentionCount: 0 }),
  chain(1, 3, { name: 'Berg', entity: 'person:bo-berg', text: 'Berg' }),
  chain(2, 3, { name: 'Sudland', entity: 'country:SL', text: 'Sudland' }),
  chain(3, 3, { name: 'Celik', entity: 'person:cem-celik', text: 'Celik' }),
  chain(4, 3, { name: 'Lake Council', entity: 'organization:lake-council', text: 'Lake Council' }),
].map((row) => ({ names: [], ...row }))

const claim = (n: number, article: number, more: Row) => ({
  ...{
    id: `b00000000000000${n}`,
    anchor: `d00000000000000${n}`,
    article: `a00000000000000${article}`,
    mode: null,
    title: null,
    topic: null,
    alias: null,
  },
  ...{ group: null, edtf: null, dateFrom: null, dateTo: null, dateText: null, ruleId: 'test/rule', confidence: 0.5 + n / 20 },
  ...{ extractorVersion: '0', recordedAt: '2025-04-01T00:00:00Z', retractedAt: null, ...more },
})
const quoted = (quote: string, start: number, trigger: string) => ({
  ...{ quote, start, end: start + quote.length },
  ...{ triggerStart: start + quote.indexOf(trigger), triggerEnd: start + quote.indexOf(trigger) + trigger.length },
})
const monday = { edtf: '2025-03-03', dateFrom: '2025-03-03', dateTo: '2025-03-03' }
const claims: Row[] = [
  claim(1, 1, {
    predicate: 'MEET',
    status: 'HELD',
    mode: 'IN_PERSON',
    ...monday,
    dateText: 'on Monday',
    ...quoted('Ann Arden met Bo Berg in Lakeside on Monday.', 0, 'met'),
  }),
  claim(2, 1, { predicate: 'MEET', status: 'HELD', mode: 'UNKNOWN', ...quoted('Cem Celik mediated, Berg said.', 45, 'mediated') }),
  claim(3, 1, { predicate: 'NEGOTIATE_FOR', status: 'CURRENT', ...quoted('Arden negotiates for Norland.', 76, 'negotiates') }),
  claim(4, 2, { predicate: 'CAPTURE', status: 'CLAIMED', ...quoted('Norland said its troops took Hillton.', 0, 'took') }),
  claim(5, 2, { predicate: 'CAPTURE', status: 'DENIED', ...quoted('Sudland denied it.', 38, 'denied') }),
  claim(6, 2, { predicate: 'MEET', status: 'PROPOSED', mode: 'UNKNOWN', ...quoted('A diplomat proposed talks with Arden.', 57, 'talks') }),
  claim(7, 3, {
    predicate: 'HOLD_OFFICE',
    status: 'CURRENT',
    title: 'foreign minister',
    ...quoted('Berg is foreign minister of Sudland.', 0, 'foreign minister'),
  }),
  claim(8, 3, { predicate: 'NEGOTIATE_FOR', status: 'FORMER', ...quoted('Former envoy Celik acted for the Lake Council.', 37, 'acted') }),
  claim(9, 0, { predicate: 'MEET', status: 'PLANNED', mode: 'UNKNOWN', ...quoted('Ann Arden will meet Bo Berg.', 0, 'meet') }),
]

const says = (n: number, article: number, chains: Readonly<Record<string, string>>) =>
  Object.entries(chains).map(([at, role], index) => ({
    ...{ claim: `b00000000000000${n}`, chain: `a00000000000000${article}#${at}`, role, forId: null as string | null },
    ...{ start: index * 3, end: index * 3 + 2, text: `words ${at}`, form: 'NAME' },
  }))
const args: Row[] = [
  ...says(1, 1, { 1: 'PARTY', 2: 'PARTY', 5: 'PLACE' }).map((row) =>
    row.chain.endsWith('#1') ? { ...row, forId: 'a000000000000001#4' } : row,
  ),
  ...says(2, 1, { 3: 'MEDIATOR' }),
  ...says(3, 1, { 1: 'AGENT', 4: 'PRINCIPAL' }),
  ...says(4, 2, { 1: 'CAPTOR', 3: 'PLACE' }),
  ...says(5, 2, { 1: 'CAPTOR', 3: 'PLACE' }),
  ...says(6, 2, { 4: 'PARTY', 5: 'PARTY', 6: 'PARTY' }),
  ...says(7, 3, { 1: 'HOLDER', 2: 'OF' }),
  ...says(8, 3, { 3: 'AGENT', 4: 'PRINCIPAL' }),
]
const attributions: Row[] = [
  { claim: 'b000000000000002', chain: 'a000000000000001#2', order: 0, cue: 'said', start: 65, end: 69, text: 'Berg' },
  { claim: 'b000000000000004', chain: 'a000000000000002#1', order: 0, cue: 'said', start: 0, end: 7, text: 'Norland' },
  { claim: 'b000000000000005', chain: 'a000000000000002#2', order: 0, cue: 'denied', start: 38, end: 45, text: 'Sudland' },
]

const happening = { statusRule: 'rule', edtf: null, dateFrom: null, dateTo: null, claimCount: 1, articleCount: 1 }
const meetings: Row[] = [
  {
    ...happening,
    id: 'meeting:d000000000000001',
    status: 'HELD',
    mode: 'IN_PERSON',
    topic: 'fish',
    ...monday,
    claimCount: 2,
    place: 'city:1',
  },
  { ...happening, id: 'meeting:d000000000000006', status: 'PROPOSED', mode: 'UNKNOWN', topic: null, place: null },
  // several of one day, so that pages break within it
  ...Array.from({ length: 7 }, (_, n) => ({
    ...{ ...happening, id: `meeting:e00000000000000${n}`, status: n % 2 ? 'PLANNED' : 'ONGOING', mode: 'CALL', topic: null },
    ...{ edtf: '2025-05', dateFrom: '2025-05-01', dateTo: '2025-05-31', claimCount: 0, articleCount: 0, place: n < 2 ? 'city:2' : null },
  })),
]
const parties: Row[] = [
  { meeting: 'meeting:d000000000000001', entity: 'person:ann-arden', role: 'PARTY', forId: 'country:NL' },
  { meeting: 'meeting:d000000000000001', entity: 'person:bo-berg', role: 'PARTY', forId: null },
  { meeting: 'meeting:d000000000000001', entity: 'person:cem-celik', role: 'MEDIATOR', forId: null },
  { meeting: 'meeting:d000000000000006', entity: 'person:ann-arden', role: 'PARTY', forId: null },
  ...Array.from({ length: 7 }, (_, n) => n).flatMap((n) => [
    { meeting: `meeting:e00000000000000${n}`, entity: 'person:bo-berg', role: 'PARTY', forId: null },
    { meeting: `meeting:e00000000000000${n}`, entity: n % 3 ? 'country:NL' : 'person:ann-arden', role: 'PARTY', forId: null },
  ]),
]
/** Every unordered pair of each meeting, the smaller id first. */
const meets: Row[] = meetings.flatMap(({ id, status, dateFrom, dateTo }) => {
  const ids = parties.flatMap((party) => (party.meeting === id ? [String(party.entity)] : [])).sort()
  return ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to, meetingId: id, status, dateFrom, dateTo })))
})

const captures: Row[] = [
  { ...happening, id: 'capture:d000000000000004', status: 'DISPUTED', claimCount: 2, captor: 'country:NL', place: 'city:2' },
]

const about = [
  ...[1, 2].map((n) => ({ claim: `b00000000000000${n}`, meeting: 'meeting:d000000000000001' })),
  { claim: 'b000000000000006', meeting: 'meeting:d000000000000006' },
]

const mentionedIn = [...chains].flatMap(({ entity, article, mentionCount }) => (entity ? [{ entity, article, count: mentionCount }] : []))
const within = [
  ['city:2', 'region:SL.01'],
  ['region:SL.01', 'country:SL'],
  ['city:1', 'country:NL'],
].map(([from, to]) => ({ from, to }))

/** A graph of four revisions of three articles, written as the service writes it: nine meetings, one disputed capture, three tenures. */
export const smallGraph: readonly Step[] = [
  put('UNWIND $rows AS row CREATE (a:Article) SET a = row', { rows: articles }),
  ...['Person', 'Country', 'City', 'Region', 'Organization', 'Facility'].map((label) =>
    put(`UNWIND $rows AS row CREATE (e:Entity:${label}) SET e = row`, {
      rows: entities.filter((row) => row.label === label).map(({ label: _label, ...row }) => row),
    }),
  ),
  put('UNWIND $rows AS row MATCH (a:Article {revision: row.article}) CREATE (c:Chain)-[:`IN`]->(a) SET c = row.node', {
    rows: chains.map(({ entity: _entity, article, ...node }) => ({ article, node })),
  }),
  put(
    'UNWIND $rows AS row MATCH (c:Chain {id: row.id}), (e:Entity {id: row.entity}) CREATE (c)-[:RESOLVES_TO {score: 1.0, reasons: []}]->(e)',
    {
      rows: chains.filter(({ entity }) => entity).map(({ id, entity }) => ({ id, entity })),
    },
  ),
  put('UNWIND $rows AS row MATCH (a:Article {revision: row.article}) CREATE (c:Claim)-[:ASSERTED_IN]->(a) SET c = row.node', {
    rows: claims.map(({ article, ...node }) => ({ article, node })),
  }),
  put(
    'UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (x:Chain {id: row.chain}) CREATE (c)-[:ARGUMENT {role: row.role, forId: row.forId, start: row.start, end: row.end, text: row.text, form: row.form}]->(x)',
    { rows: args },
  ),
  put(
    'UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (x:Chain {id: row.chain}) CREATE (c)-[:ATTRIBUTED_TO {order: row.order, cue: row.cue, start: row.start, end: row.end, text: row.text}]->(x)',
    { rows: attributions },
  ),
  put('UNWIND $rows AS row CREATE (m:Meeting) SET m = row', { rows: meetings.map(({ place: _place, ...row }) => row) }),
  put('UNWIND $rows AS row MATCH (m:Meeting {id: row.id}), (p:Entity {id: row.place}) CREATE (m)-[:HELD_IN]->(p)', {
    rows: meetings.filter(({ place }) => place).map(({ id, place }) => ({ id, place })),
  }),
  put(
    'UNWIND $rows AS row MATCH (m:Meeting {id: row.meeting}), (e:Entity {id: row.entity}) CREATE (e)-[:PARTICIPATES_IN {role: row.role, forId: row.forId}]->(m)',
    { rows: parties },
  ),
  put(
    'UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[:MEETS {meetingId: row.meetingId, status: row.status, dateFrom: row.dateFrom, dateTo: row.dateTo}]->(b)',
    { rows: meets },
  ),
  put('UNWIND $rows AS row MATCH (c:Claim {id: row.claim}), (m:Meeting {id: row.meeting}) CREATE (c)-[:ABOUT]->(m)', { rows: about }),
  put('UNWIND $rows AS row CREATE (c:Capture) SET c = row', { rows: captures.map(({ captor: _captor, place: _place, ...row }) => row) }),
  put(
    'UNWIND $rows AS row MATCH (c:Capture {id: row.id}), (a:Entity {id: row.captor}), (p:Entity {id: row.place}) CREATE (c)-[:CAPTOR]->(a), (c)-[:OF]->(p)',
    { rows: captures.map(({ id, captor, place }) => ({ id, captor, place })) },
  ),
  put(
    "MATCH (c:Claim), (x:Capture {id: 'capture:d000000000000004'}) WHERE c.id IN ['b000000000000004', 'b000000000000005'] CREATE (c)-[:ABOUT]->(x)",
  ),
  put(
    "MATCH (s:Entity {id: 'country:NL'}), (p:Entity {id: 'city:2'}) CREATE (s)-[:CLAIMS_CAPTURE_OF {captureId: 'capture:d000000000000004', captorId: 'country:NL', status: 'DISPUTED', claimIds: ['b000000000000004']}]->(p)",
  ),
  put(
    "MATCH (s:Entity {id: 'country:SL'}), (p:Entity {id: 'city:2'}) CREATE (s)-[:DENIES_CAPTURE_OF {captureId: 'capture:d000000000000004', claimIds: ['b000000000000005']}]->(p)",
  ),
  put(
    "MATCH (a:Entity {id: 'person:ann-arden'}), (b:Entity {id: 'country:NL'}) CREATE (a)-[:NEGOTIATES_FOR {former: false, claimIds: ['b000000000000003']}]->(b)",
  ),
  put(
    "MATCH (a:Entity {id: 'person:cem-celik'}), (b:Entity {id: 'organization:lake-council'}) CREATE (a)-[:NEGOTIATES_FOR {former: true, claimIds: ['b000000000000008']}]->(b)",
  ),
  put(
    "MATCH (a:Entity {id: 'person:bo-berg'}), (b:Entity {id: 'country:SL'}) CREATE (a)-[:HOLDS_OFFICE {title: 'foreign minister', former: false, claimIds: ['b000000000000007']}]->(b)",
  ),
  put(
    'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}), (a:Article {revision: row.article}) CREATE (e)-[:MENTIONED_IN {count: row.count}]->(a)',
    { rows: mentionedIn },
  ),
  put('UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[:`IN`]->(b)', { rows: within }),
  put("MATCH (a:Article {revision: 'a000000000000001'}), (b:Article {revision: 'a000000000000000'}) CREATE (a)-[:SUPERSEDES]->(b)"),
]
