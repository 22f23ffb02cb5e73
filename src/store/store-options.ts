/** How a store is opened. The login and the database count for Neo4j alone, and go before those in the URL. */
export interface StoreOptions {
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
  /** Time limit of one read, milliseconds; none: the engine's own (30 s embedded, the server's setting on Neo4j). */
  readonly queryTimeoutMs?: number | undefined
  /** Embedded, for tests: rows without ORDER BY come in random order. */
  readonly shuffleUnordered?: boolean | undefined
}
