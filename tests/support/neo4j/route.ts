/** Where a test run's Neo4j is and how to log in; handed from the global setup to the test files. */
export interface Neo4jLogin {
  readonly url: string
  readonly user?: string
  readonly password?: string
}

export interface RunningNeo4j {
  readonly login: Neo4jLogin
  stop(): Promise<void>
}

/** One way to a server. @returns the server, or the reason why this way is closed as a sentence. */
export type Route = () => Promise<RunningNeo4j | string>

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jLogin | { readonly missing: string }
  }
}
