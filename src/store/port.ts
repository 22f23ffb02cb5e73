import type { z } from 'zod'

export type Engine = 'neo4j' | 'grafeo'

/** A named Cypher text with its parameters and row; the text stands in `cypher/<file>.cypher`. */
export interface Statement<Params = unknown, Row = unknown> {
  readonly name: string
  /** Path below `cypher/` without ending. One file serves both engines, or each has its own (DESIGN.md §6, branches). */
  readonly file: string | Readonly<Record<Engine, string>>
  readonly mode: 'read' | 'write' | 'schema'
  readonly params: z.ZodType<Params>
  readonly row: z.ZodType<Row>
}

/** One statement of a transaction with its parameters, as `step(statement, params)` makes it. */
export interface Step {
  readonly statement: Statement
  readonly params: unknown
}

/** The one port of both stores. All dates are ISO days, all instants UTC with `Z`, kept as strings. */
export interface Store {
  readonly engine: Engine
  /**
   * Runs one read statement and returns its rows, checked against `statement.row`. A node comes as `{ labels, properties }`, a
   * relationship as `{ type, properties }`, a path as `{ nodes, relationships }`.
   */
  run<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]>
  /**
   * Runs one read statement and gives its rows one by one, so that a large answer need not be held. No time limit applies; what
   * the statement sees may change meanwhile on a server that others write to.
   */
  stream<Params, Row>(statement: Statement<Params, Row>, params: Params): AsyncIterable<Row>
  /** Runs the steps in order in one transaction: all or none. */
  write(transaction: readonly Step[]): Promise<void>
  /** Fails where the store does not answer. */
  ping(): Promise<void>
  /** Makes what was written quick to open again; call it at the end of an import. */
  flush(): Promise<void>
  /** Flushes and lets go; the store answers nothing afterwards. */
  close(): Promise<void>
}

/** Binds parameters to a statement; their type is checked here, where the statement's own is still known. */
export function step<Params, Row>(statement: Statement<Params, Row>, params: Params): Step {
  return { statement: statement as Statement, params }
}
