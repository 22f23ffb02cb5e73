import { existsSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jLogin } from '../support/neo4j/route.ts'

/** An empty store that a command line is about to fill, seen from outside. */
export interface Target {
  readonly url: string
  readonly login: Pick<Neo4jLogin, 'user' | 'password'>
  /** Whether the command line has begun to make or fill it. */
  begun(): Promise<boolean>
  /** Whether a transaction that writes is open on it at this moment. */
  isWriting(): Promise<boolean>
  close(): Promise<void>
}

export function folderTarget(url: string): Target {
  return {
    url,
    login: {},
    begun: () => Promise.resolve(existsSync(url)),
    isWriting: () => Promise.reject(new Error('the embedded store shows no transactions')),
    close: () => Promise.resolve(),
  }
}

/** The server's database with every node removed; constraints and indexes stay. */
export async function emptyNeo4j({ url, ...login }: Neo4jLogin): Promise<Target> {
  const { user = 'neo4j', password } = login
  const driver = neo4j.driver(url, password ? neo4j.auth.basic(user, password) : undefined)
  await driver.executeQuery('MATCH (n) DETACH DELETE n')
  return {
    url,
    login,
    begun: () => yes(driver, 'MATCH (n) RETURN count(n) > 0 AS yes'),
    isWriting: () =>
      yes(driver, "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statements CONTAINS 'markStale' RETURN count(*) > 0 AS yes"),
    close: () => driver.close(),
  }
}

async function yes(driver: Driver, query: string): Promise<boolean> {
  const { records } = await driver.executeQuery(query)
  return records[0]?.get('yes') === true
}
