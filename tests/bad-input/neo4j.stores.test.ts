import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { exportGraph } from '../../src/service/export.ts'
import { ingest } from '../../src/service/ingest.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/port.ts'
import { runCli } from '../cli/run-cli.ts'
import { allDocuments, places } from '../support/documents.ts'
import { startFromMaven } from '../support/neo4j/maven.ts'
import type { RunningNeo4j } from '../support/neo4j/route.ts'
import { describeEachStore } from '../support/stores.ts'
import { startProxy, type BreakingProxy } from './breaking-proxy.ts'

const read = (store: Store) => ingest(store, allDocuments(), { now: () => '2026-01-01T00:00:00Z', places })

async function canonical(store: Store): Promise<string[]> {
  const lines: string[] = []
  for await (const line of exportGraph(store, { canonical: true })) lines.push(line)
  return lines
}

describeEachStore('a server that goes away in mid-ingest', (_openFresh, engine, freshPlace) => {
  if (engine !== 'neo4j') return void test.skip('the embedded store has no server', () => undefined)

  async function throughProxy(use: (proxy: BreakingProxy, proxied: Store, direct: Store) => Promise<void>): Promise<void> {
    const place = await freshPlace()
    const direct = await place.open()
    const { hostname, port } = new URL(place.url)
    const proxy = await startProxy({ host: hostname, port: Number(port || 7687) })
    const login = inject('neo4j')
    const proxied = await openStore(`bolt://127.0.0.1:${proxy.port}`, 'missing' in login ? {} : login)
    try {
      await use(proxy, proxied, direct)
    } finally {
      await proxied.close()
      await proxy.close()
    }
  }

  test('for a second: it is tried again, and the graph is as if nothing had been', async () => {
    await throughProxy(async (proxy, proxied, direct) => {
      for (const chunk of [3, 11, 24]) {
        proxy.cutAfter(chunk, 1_000)
        await read(proxied)
      }
      expect(proxy.cuts()).toBe(3)
      const disturbed = await canonical(direct)
      const other = await (await freshPlace()).open()
      expect(await read(other)).toMatchObject({ new: 5 })
      expect(disturbed).toEqual(await canonical(other))
    })
  }, 90_000)

  test('for good: it fails by name, nothing is half-written, and ingesting again mends it', async () => {
    await throughProxy(async (proxy, proxied, direct) => {
      proxy.cutAfter(20)
      await expect(read(proxied)).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        hint: expect.stringContaining('Neo4j is up') as unknown,
      })
      const { failed, ...counts } = await read(direct)
      expect({ failed, total: counts.new + counts.updated + counts.unchanged, updated: counts.updated }).toEqual({
        failed: [],
        total: 5,
        updated: 0,
      })
      const mended = await canonical(direct)
      const other = await (await freshPlace()).open()
      await read(other)
      expect(mended).toEqual(await canonical(other))
    })
  }, 90_000)
})

const needsMaven = inject('neo4j')
describe.skipIf('missing' in needsMaven)('a server with a password', () => {
  let server: RunningNeo4j | string
  beforeAll(async () => {
    server = await startFromMaven({ auth: true })
  }, 120_000)
  afterAll(async () => {
    if (typeof server !== 'string') await server.stop()
  })

  test('tells a wrong one, and opens with the right one', async ({ skip }) => {
    if (typeof server === 'string') return skip(server)
    const { url } = server.login
    const status = (password: string) =>
      runCli(['status', '--store', url], { env: { DATELINE_NEO4J_USER: 'neo4j', DATELINE_NEO4J_PASSWORD: password } })
    const denied = {
      ...{ code: 2, stdout: '' },
      stderr: expect.stringMatching(/^dateline: .*bolt:.*\. Check the user and password of the store\.\n$/) as unknown,
    }
    expect(await status('guessed-1')).toEqual(denied)
    expect(await status('neo4j')).toMatchObject({ code: 2, stderr: expect.stringContaining('must be changed') as unknown })
    const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', 'neo4j'))
    await driver.executeQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'right-one-1'", {}, { database: 'system' })
    await driver.close()
    expect(JSON.parse((await status('right-one-1')).stdout)).toMatchObject({ engine: 'neo4j', articles: 0 })
  }, 60_000)
})
