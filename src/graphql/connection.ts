import type { Page } from '../service/read/page.ts'

/** A Relay connection as the schema has it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly nodes: readonly Node[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** Loads the nodes of a page; what went from the store since the page was read is left out. */
export async function connection<Row, Node>(page: Page<Row>, load: (row: Row) => Promise<Node | null> | Node): Promise<Connection<Node>> {
  const loaded = await Promise.all(page.rows.map(async ({ cursor, row }) => ({ cursor, node: await load(row) })))
  const edges = loaded.flatMap(({ cursor, node }) => (node === null ? [] : [{ cursor, node }]))
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: page.rows[0]?.cursor ?? null,
      endCursor: page.rows.at(-1)?.cursor ?? null,
    },
  }
}
