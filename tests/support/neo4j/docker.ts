import { answers } from './answers.ts'
import type { Route } from './route.ts'

/** A throw-away container, where a Docker daemon answers. */
export const dockerNeo4j: Route = async () => {
  if (!(await answers('docker', ['info']))) return 'no Docker daemon answers'
  try {
    const { GenericContainer, Wait } = await import('testcontainers')
    const container = await new GenericContainer('neo4j:5.26-community')
      .withEnvironment({ NEO4J_AUTH: 'none', NEO4J_dbms_usage__report_enabled: 'false' })
      .withExposedPorts(7687)
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .start()
    const url = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`
    return { login: { url }, stop: async () => void (await container.stop()) }
  } catch (cause) {
    return `Docker answers but its Neo4j did not start (${String(cause)})`
  }
}
