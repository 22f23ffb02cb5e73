import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { getIntrospectionQuery } from 'graphql'
import { afterEach, expect, test } from 'vitest'
import { createServer } from '../../src/graphql/server.ts'
import type { Store } from '../../src/store/port.ts'
import { smallGraph } from '../read/small-graph.ts'
import { describeEachStore } from '../support/stores.ts'

const started: FastifyInstance[] = []
const folders: string[] = []
afterEach(async () => {
  for (const app of started.splice(0)) await app.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function serve(store: Store, options: { ready?: () => boolean; playground?: string } = {}): Promise<FastifyInstance> {
  const app = await createServer({ store, ready: () => true, logLevel: 'silent', ...options })
  started.push(app)
  return app
}

/** A bundle as the build makes it, with a page and one asset. */
function bundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-playground-'))
  folders.push(folder)
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>the page</title>')
  writeFileSync(join(folder, 'assets', 'main-1.js'), 'export {}')
  return folder
}

const post = (app: FastifyInstance, query: string, headers = {}) =>
  app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers })

describeEachStore('the server', (openFresh) => {
  test('answers POST and GET, introspection too', async () => {
    const store = await openFresh()
    await store.write(smallGraph)
    const app = await serve(store)
    const posted = await post(app, '{ meetings(first: 1) { nodes { id } } }')
    expect(posted.statusCode).toBe(200)
    expect(posted.json()).toEqual({ data: { meetings: { nodes: [{ id: 'meeting:e000000000000000' }] } } })
    const got = await app.inject({
      url: `/graphql?query=${encodeURIComponent('{ claim(id: "b000000000000001") { quote } }')}`,
      headers: { 'apollo-require-preflight': 'true' },
    })
    expect(got.json()).toEqual({ data: { claim: { quote: 'Ann Arden met Bo Berg in Lakeside on Monday.' } } })
    expect((await post(app, getIntrospectionQuery())).json().errors).toBeUndefined()
  })

  test('is alive from the start, and ready when it is told so and the store answers', async () => {
    const store = await openFresh()
    let ready = false
    const app = await serve(store, { ready: () => ready })
    const codes = async () => [(await app.inject('/healthz')).statusCode, (await app.inject('/readyz')).statusCode]
    expect(await codes()).toEqual([200, 503])
    ready = true
    expect(await codes()).toEqual([200, 200])
    await store.close()
    expect(await codes()).toEqual([200, 503])
  })

  test('refuses what a foreign page could send, batches and large bodies', async () => {
    const app = await serve(await openFresh())
    const simple = await app.inject({ url: `/graphql?query=${encodeURIComponent('{ __typename }')}` })
    expect(simple.statusCode).toBe(400)
    const plain = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: '{"query":"{ __typename }"}',
      headers: { 'content-type': 'text/plain' },
    })
    expect(plain.statusCode).toBe(400)
    const batch = await app.inject({ method: 'POST', url: '/graphql', payload: [{ query: '{ __typename }' }, { query: '{ __typename }' }] })
    expect(batch.statusCode).toBe(400)
    const large = await post(app, `{ __typename } # ${'x'.repeat(1_048_576)}`)
    expect(large.statusCode).toBe(413)
    const broken = await app.inject({ method: 'POST', url: '/graphql', payload: '{', headers: { 'content-type': 'application/json' } })
    expect(broken.statusCode).toBe(400)
    for (const answer of [simple, plain, batch, large, broken])
      expect(answer.json().errors[0].extensions).toEqual({ code: 'BAD_REQUEST', hint: expect.any(String) as string })
  })

  test('says which argument is wrong, and masks nothing that helps', async () => {
    const app = await serve(await openFresh())
    const { errors } = (await post(app, '{ meetings(first: 0) { nodes { id } } }')).json()
    expect(errors[0].extensions).toEqual({ code: 'BAD_ARGUMENT', argument: 'first', hint: expect.any(String) as string })
    const day = (await post(app, '{ meetings(filter: { dateFrom: "2025-02-30" }) { nodes { id } } }')).json()
    expect(day.errors[0]).toMatchObject({
      message: expect.stringContaining('2025-02-30') as string,
      extensions: { code: 'BAD_ARGUMENT', argument: 'filter.dateFrom' },
    })
    const unknown = (await post(app, '{ meeting(id: "x") { name } }')).json()
    expect(unknown.errors[0].extensions).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', hint: expect.any(String) as string })
    expect(JSON.stringify([errors, day, unknown])).not.toContain('stacktrace')
  })

  test('gives browsers the playground and programs the answers', async () => {
    const app = await serve(await openFresh(), { playground: bundle() })
    const page = await app.inject({ url: '/graphql', headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })
    expect([page.statusCode, page.headers['content-type'], page.body]).toEqual([
      200,
      'text/html; charset=utf-8',
      expect.stringContaining('the page'),
    ])
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    const asset = await app.inject('/playground/assets/main-1.js')
    expect([asset.statusCode, asset.headers['content-type']]).toEqual([200, expect.stringContaining('javascript')])
    expect((await app.inject('/playground/../index.html')).statusCode).toBe(404)
    expect((await post(app, '{ __typename }', { accept: '*/*' })).json()).toEqual({ data: { __typename: 'Query' } })
  })

  test('without a playground says so to a browser, and a folder without a page is refused', async () => {
    const store = await openFresh()
    const app = await serve(store)
    expect((await app.inject({ url: '/graphql', headers: { accept: 'text/html' } })).statusCode).toBe(400)
    await expect(serve(store, { playground: join(tmpdir(), 'no-such-folder') })).rejects.toMatchObject({ code: 'MISSING_BUILD' })
  })

  test('lets a request under way end when it closes, and leaves the store open', async () => {
    const store = await openFresh()
    await store.write(smallGraph)
    let begun: () => void = () => undefined
    const under = new Promise<void>((resolve) => (begun = resolve))
    const slow: Store = {
      ...{
        engine: store.engine,
        stream: (statement, params) => store.stream(statement, params),
        write: (steps) => store.write(steps),
        ping: () => store.ping(),
        flush: () => store.flush(),
        close: () => store.close(),
      },
      run: async (statement, params) => {
        begun()
        await new Promise((resolve) => setTimeout(resolve, 200))
        return store.run(statement, params)
      },
    }
    const app = await serve(slow)
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const answer = fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ meetings { nodes { id } } }' }),
    })
    await under
    await app.close()
    expect(((await (await answer).json()) as { data: { meetings: { nodes: unknown[] } } }).data.meetings.nodes).toHaveLength(9)
    await store.ping()
  })
})
