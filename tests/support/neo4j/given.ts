import neo4j from 'neo4j-driver'
import type { Neo4jLogin, Route } from './route.ts'

/** The server named by `NEO4J_URI` (with `NEO4J_USER` and `NEO4J_PASSWORD`). Tests wipe it, so it has to be empty. */
export const givenNeo4j: Route = async () => {
  const { NEO4J_URI: url, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env
  if (!url) return 'NEO4J_URI is not set'
  const login = { url, user, ...(password ? { password } : {}) }
  const nodes = await withDriver(login, 'MATCH (n) RETURN count(n) AS nodes')
  if (nodes !== '0') throw new Error(`the database at NEO4J_URI holds ${nodes} nodes and the tests would wipe it: name an empty one`)
  return { login, stop: async () => void (await withDriver(login, 'MATCH (n) DETACH DELETE n RETURN count(n) AS nodes')) }
}

async function withDriver({ url, user = 'neo4j', password }: Neo4jLogin, query: string): Promise<string> {
  const driver = neo4j.driver(url, password ? neo4j.auth.basic(user, password) : undefined)
  try {
    const { records } = await driver.executeQuery(query)
    return String(records[0]?.get('nodes'))
  } finally {
    await driver.close()
  }
}
