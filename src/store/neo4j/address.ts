/** What a Neo4j URL tells: the address for the driver, and who logs in to which database. */
export interface Neo4jAddress {
  /** Scheme, host, port and routing context; no user, no path. */
  readonly url: string
  readonly user: string | undefined
  readonly password: string | undefined
  readonly database: string | undefined
}

/** Reads `neo4j+s://user:password@host:7687/database?policy=eu`; the driver itself takes neither user nor database in the URL. */
export function neo4jAddress(given: string): Neo4jAddress {
  const url = new URL(given)
  return {
    url: `${url.protocol}//${url.host}${url.search}`,
    user: decoded(url.username),
    password: decoded(url.password),
    database: decoded(url.pathname.slice(1)),
  }
}

const decoded = (part: string): string | undefined => (part ? decodeURIComponent(part) : undefined)
