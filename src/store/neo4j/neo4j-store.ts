import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionConfig } from 'neo4j-driver'
import { checkParameters } from '../check-parameters.ts'
import { checkRow, checkRows } from '../check-rows.ts'
import { requireMode } from '../require-mode.ts'
import type { Statement, Step, Store } from '../port.ts'
import { loadStatement } from '../statements/load.ts'
import { neo4jError } from './errors.ts'
import { fromNeo4j, toNeo4j } from './values.ts'

type TransactionConfig = Parameters<Session['executeRead']>[1]

interface Ready {
  readonly statement: Statement
  readonly text: string
  readonly params: Record<string, unknown>
}

interface Neo4jStoreOptions {
  /** Told in errors; holds no login. */
  readonly url: string
  readonly database: string | undefined
  readonly queryTimeoutMs: number | undefined
}

/** Neo4j behind the port: managed transactions with retry; each read sees the writes that this store made before it. */
export class Neo4jStore implements Store {
  readonly engine = 'neo4j'
  readonly #driver: Driver
  readonly #url: string
  readonly #session: SessionConfig
  readonly #timeout: number | undefined

  constructor(driver: Driver, options: Neo4jStoreOptions) {
    this.#url = options.url
    this.#driver = driver
    this.#session = { bookmarkManager: neo4j.bookmarkManager(), ...(options.database ? { database: options.database } : {}) }
    this.#timeout = options.queryTimeoutMs
  }

  async run<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
    requireMode(statement, 'read')
    // the row type is dropped for the common path and checked again by checkRows
    const ready = prepare({ statement: statement as Statement, params })
    const rows = await this.#transact([ready], { timeout: this.#timeout })
    return checkRows(statement, rows)
  }

  async *stream<Params, Row>(statement: Statement<Params, Row>, params: Params): AsyncIterable<Row> {
    requireMode(statement, 'read')
    const { text, params: checked } = prepare({ statement: statement as Statement, params }) // as in run
    const session = this.#driver.session({ ...this.#session, defaultAccessMode: neo4j.session.READ })
    try {
      for await (const record of session.run(text, checked)) yield checkRow(statement, fromNeo4j(record.toObject()))
    } catch (cause) {
      throw neo4jError(cause, `statement "${statement.name}"`)
    } finally {
      await session.close()
    }
  }

  async write(transaction: readonly Step[]): Promise<void> {
    for (const { statement } of transaction) requireMode(statement, 'write')
    if (transaction.length > 0) await this.#transact(transaction.map(prepare), {})
  }

  /** Schema and data never share a transaction in Neo4j. */
  async applySchema(statements: readonly Statement[]): Promise<void> {
    for (const mode of ['schema', 'read'] as const) {
      const steps = statements.filter((statement) => statement.mode === mode).map((statement) => prepare({ statement, params: {} }))
      if (steps.length > 0) await this.#transact(steps, {})
    }
  }

  async ping(): Promise<void> {
    try {
      await this.#driver.verifyConnectivity(this.#session.database ? { database: this.#session.database } : undefined)
    } catch (cause) {
      throw neo4jError(cause, `reach ${this.#url}`)
    }
  }

  /** Nothing to do: a committed transaction is on the server's disk. */
  async flush(): Promise<void> {}

  async close(): Promise<void> {
    await this.#driver.close()
  }

  /** Runs the steps in one managed transaction; the rows of the last one. */
  async #transact(steps: readonly Ready[], limits: { readonly timeout?: number | undefined }): Promise<unknown[]> {
    const doing = steps.map((step) => step.statement.name)
    const config: TransactionConfig = {
      metadata: { statements: doing.join(' ').slice(0, 200) },
      ...(limits.timeout ? { timeout: limits.timeout } : {}),
    }
    const work = (transaction: ManagedTransaction) => runAll(transaction, steps)
    const session = this.#driver.session(this.#session)
    try {
      const reading = steps.every((step) => step.statement.mode === 'read')
      return await (reading ? session.executeRead(work, config) : session.executeWrite(work, config))
    } catch (cause) {
      throw neo4jError(cause, `statement ${[...new Set(doing)].map((name) => `"${name}"`).join(', ')}`)
    } finally {
      await session.close()
    }
  }
}

function prepare({ statement, params }: Step): Ready {
  const loaded = loadStatement(statement, 'neo4j')
  const checked = checkParameters(statement, loaded, params)
  return {
    statement,
    text: loaded.text,
    params: Object.fromEntries(Object.entries(checked).map(([name, value]) => [name, toNeo4j(value)])),
  }
}

async function runAll(transaction: ManagedTransaction, steps: readonly Ready[]): Promise<unknown[]> {
  let rows: unknown[] = []
  for (const { text, params } of steps) {
    const result = await transaction.run(text, params)
    rows = result.records.map((record) => fromNeo4j(record.toObject()))
  }
  return rows
}
