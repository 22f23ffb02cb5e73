import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/store/open-store.ts'
import { dockerNeo4j } from '../../tests/support/neo4j/docker.ts'
import { givenNeo4j } from '../../tests/support/neo4j/given.ts'
import { startFromMaven } from '../../tests/support/neo4j/maven.ts'
import { benchStore, type Load } from './bench-store.ts'
import { rounded, timed, type Measures } from './measures.ts'

/** Milliseconds one read may take: a large graph is read whole before each derivation. */
const queryTimeoutMs = 600_000

/** The embedded store in a folder of its own, and how long it takes to open again. */
export async function benchEmbedded(load: Load): Promise<Measures> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  try {
    const url = join(folder, 'graph')
    const store = await openStore(url, { queryTimeoutMs })
    const measures = await benchStore(store, load)
    await store.close()
    const reopened = await timed(async () => (await openStore(url)).close())
    return prefixed('embedded', { ...measures, 'reopen.seconds': rounded(reopened) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What is derived of 100,000 claims is written in one transaction, which Neo4j holds in its heap. */
const ownNeo4j = () => startFromMaven({ auth: false, heapMiB: 4096 })

/** A Neo4j as the tests find it: the empty one at NEO4J_URI, a container, or the server's jars. Without one, nothing. */
export async function benchNeo4j(load: Load): Promise<Measures> {
  for (const route of [givenNeo4j, dockerNeo4j, ownNeo4j]) {
    const found = await route()
    if (typeof found === 'string') {
      console.error(`Neo4j: ${found}`)
      continue
    }
    try {
      const store = await openStore(found.login.url, { ...found.login, queryTimeoutMs })
      const measures = await benchStore(store, load)
      await store.close()
      return prefixed('neo4j', measures)
    } finally {
      await found.stop()
    }
  }
  return {}
}

function prefixed(store: string, measures: Measures): Measures {
  return Object.fromEntries(Object.entries(measures).map(([name, value]) => [`${store}.${name}`, value]))
}
