import type { TestProject } from 'vitest/node'
import { dockerNeo4j } from './docker.ts'
import { givenNeo4j } from './given.ts'
import { mavenNeo4j } from './maven.ts'
import type { RunningNeo4j } from './route.ts'

/** One Neo4j for the whole run: the given one, else a container, else from Maven's jars; else its tests are skipped, never under CI. */
export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const found = await firstOpen()
  if (typeof found !== 'string') {
    project.provide('neo4j', found.login)
    return () => found.stop()
  }
  if (process.env.CI) throw new Error(`no Neo4j for the store tests, which CI may not skip: ${found}`)
  console.error(`tests on Neo4j are skipped: ${found}`)
  project.provide('neo4j', { missing: found })
  return undefined
}

async function firstOpen(): Promise<RunningNeo4j | string> {
  const reasons: string[] = []
  for (const route of [givenNeo4j, dockerNeo4j, mavenNeo4j]) {
    const found = await route()
    if (typeof found !== 'string') return found
    reasons.push(found)
  }
  return reasons.join('; ')
}
