import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createServer } from '../../src/graphql/server.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/port.ts'
import { smallGraph } from '../read/small-graph.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-graphql-'))
let store: Store
let app: FastifyInstance
let url: string

beforeAll(async () => {
  store = await openStore(folder)
  await store.write(smallGraph)
  app = await createServer({ store, ready: () => true, logLevel: 'silent' })
  url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
})
afterAll(async () => {
  await app.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
}

async function post(body: string): Promise<{ readonly status: number; readonly answer: Answer }> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  // what comes back is looked into below
  return { status: response.status, answer: (await response.json()) as Answer }
}
const query = (text: string, variables = {}) => JSON.stringify({ query: text, variables })
const page = (first: number | string) => query('query ($first: Int) { meetings(first: $first) { nodes { id } } }', { first })
const nest = (levels: number) =>
  `{ meetings { nodes { ${'claims { nodes { about { ... on Meeting { '.repeat(levels)}id${' } } } }'.repeat(levels)} } } }`
const aliases = Array.from({ length: 300 }, (_, index) => `a${index}: meetings { nodes { id } }`).join(' ')

/** After each bad request, the next one is answered. */
afterEach(async () => {
  const { status, answer } = await post(query('{ claim(id: "b000000000000001") { quote } }'))
  expect({ status, answer }).toEqual({
    status: 200,
    answer: { data: { claim: { quote: 'Ann Arden met Bo Berg in Lakeside on Monday.' } } },
  })
})

test.each<[what: string, body: string, code: string, message: RegExp]>([
  ['a body that is no JSON', '{"query":', 'BAD_REQUEST', /JSON/],
  ['a body without a query', '{}', 'BAD_REQUEST', /has no keys/],
  ['broken syntax', query('{ meetings {'), 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
  ['an unknown field', query('{ meetngs { nodes { id } } }'), 'GRAPHQL_VALIDATION_FAILED', /meetngs/],
  ['a page of 0', page(0), 'BAD_ARGUMENT', /first: 0 is not from 1 to 100/],
  ['a page of -1', page(-1), 'BAD_ARGUMENT', /first: -1 is not from 1 to 100/],
  ['a page of a million', page(1_000_000), 'BAD_ARGUMENT', /first: 1000000 is not from 1 to 100/],
  ['a page of "ten"', page('ten'), 'BAD_USER_INPUT', /\$first.*"ten"/],
  ['a page beyond whole numbers', page(1e12), 'BAD_USER_INPUT', /\$first/],
  ['a missing variable', query('query ($id: ID!) { entity(id: $id) { id } }'), 'BAD_USER_INPUT', /\$id/],
  ['an object for an id', query('query ($id: ID!) { entity(id: $id) { id } }', { id: { a: 1 } }), 'BAD_USER_INPUT', /\$id/],
  ['a forged cursor', query('{ meetings(after: "bm90IG91cnM") { nodes { id } } }'), 'BAD_CURSOR', /./],
  ['a hundred levels', query(nest(25)), 'BAD_ARGUMENT', /fields deep; 18 are allowed/],
  ['three hundred aliases', query(`{ ${aliases} }`), 'BAD_ARGUMENT', /300 aliases; 50 are allowed/],
  ['aliases in a fragment', query(`{ ...F } fragment F on Query { ${aliases} }`), 'BAD_ARGUMENT', /300 aliases/],
  ['ten thousand fields', query(`{ ${'__typename '.repeat(10_000)} }`), 'GRAPHQL_PARSE_FAILED', /token/i],
  ['a body of 10 MB', query(`{ __typename } # ${'x'.repeat(10_000_000)}`), 'BAD_REQUEST', /too large/i],
])('%s is told by code, message and hint', async (_what, body, code, message) => {
  const { status, answer } = await post(body)
  expect(answer.data ?? null).toBeNull()
  expect(answer.errors?.[0]).toMatchObject({ message: expect.stringMatching(message) as unknown, extensions: { code } })
  expect(String(answer.errors?.[0]?.extensions.hint).length).toBeGreaterThan(10)
  expect(status).toBeLessThan(500)
})

test('an unknown id is null and no error', async () => {
  const ids = '{ article(id: "x") { id } entity(id: "x") { id } claim(id: "x") { id } meeting(id: "x") { id } capture(id: "x") { id } }'
  expect((await post(query(ids))).answer).toEqual({ data: { article: null, entity: null, claim: null, meeting: null, capture: null } })
})
