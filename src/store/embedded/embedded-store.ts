import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js'
import { DatelineError } from '../../model/errors.ts'
import { checkParameters, type Parameters } from '../check-parameters.ts'
import { checkRow, checkRows } from '../check-rows.ts'
import { step, type Statement, type Step, type Store } from '../port.ts'
import { requireMode } from '../require-mode.ts'
import { loadStatement } from '../statements/load.ts'
import { readStoreState } from '../statements/read.ts'
import { schemaStatements, textIndexes } from '../statements/schema.ts'
import { countCommit } from '../statements/write.ts'
import type { CommitCount } from './commit-count.ts'
import { embeddedError } from './errors.ts'
import { fromGrafeo } from './values.ts'
import { withinTime } from './within-time.ts'

interface Parts {
  readonly database: GrafeoDB
  readonly count: CommitCount
  readonly queryTimeoutMs: number | undefined
}

/** Grafeo behind the port. Reads run beside each other; writers wait in a queue, since parallel merges conflict there. */
export class EmbeddedStore implements Store {
  readonly engine = 'grafeo'
  readonly #parts: Parts
  #commits = 0
  #queue: Promise<unknown> = Promise.resolve()
  #closed = false
  #closing: Promise<void> | undefined

  constructor(parts: Parts) {
    this.#parts = parts
  }

  async run<Params, Row>(statement: Statement<Params, Row>, params: Params): Promise<Row[]> {
    requireMode(statement, 'read')
    this.#requireOpen()
    // the row type is dropped for the common path and checked again by checkRows
    const reading = execute(this.#parts.database, prepare({ statement: statement as Statement, params }))
    return checkRows(statement, await withinTime(reading, this.#parts.queryTimeoutMs, statement.name))
  }

  async *stream<Params, Row>(statement: Statement<Params, Row>, params: Params): AsyncIterable<Row> {
    requireMode(statement, 'read')
    this.#requireOpen()
    const result = await answer(this.#parts.database, prepare({ statement: statement as Statement, params })) // as in run
    for (let index = 0; index < result.length; index++) yield checkRow(statement, fromGrafeo(result.get(index)))
  }

  async write(transaction: readonly Step[]): Promise<void> {
    for (const { statement } of transaction) requireMode(statement, 'write')
    const steps = transaction.map(prepare)
    if (steps.length > 0) await this.#alone(() => this.#commit(steps))
  }

  /** Constraints and indexes; each does nothing where it stands already. */
  async applySchema(): Promise<void> {
    await this.#alone(async () => {
      for (const statement of schemaStatements.grafeo) await execute(this.#parts.database, prepare({ statement, params: {} }))
      for (const [label, property] of textIndexes) await this.#parts.database.createTextIndex(label, property, { tokenizer: 'standard' })
    })
  }

  /** How many transactions the graph says it holds; counting goes on from there. */
  async readCommits(): Promise<number> {
    const [state] = await this.run(readStoreState, {})
    this.#commits = state?.commits ?? 0
    return this.#commits
  }

  async ping(): Promise<void> {
    await this.run(readStoreState, {})
  }

  async flush(): Promise<void> {
    await this.#alone(async () => this.#parts.database.walCheckpoint())
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.flush()
    this.#closed = true
    this.#parts.database.close()
    this.#parts.count.close()
  }

  async #commit(steps: readonly Ready[]): Promise<void> {
    const commits = this.#commits + 1
    const transaction = this.#parts.database.beginTransaction()
    try {
      for (const each of [...steps, prepare(step(countCommit, { commits }))]) await execute(transaction, each)
      transaction.commit()
    } catch (cause) {
      // a commit after an error would keep the steps before it
      if (transaction.isActive) transaction.rollback()
      throw embeddedError(cause, 'commit')
    }
    this.#commits = commits
    this.#parts.count.note(commits)
  }

  /** Runs `work` when all earlier work of this kind has ended, well or not. */
  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#queue.then(() => {
      this.#requireOpen()
      return work()
    })
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  #requireOpen(): void {
    if (this.#closed) throw new DatelineError('STORE_UNAVAILABLE', 'the store was closed', { hint: 'Open it again.' })
  }
}

interface Ready {
  readonly name: string
  readonly text: string
  readonly params: Parameters
}

function prepare({ statement, params }: Step): Ready {
  const loaded = loadStatement(statement, 'grafeo')
  return { name: statement.name, text: loaded.text, params: checkParameters(statement, loaded, params) }
}

async function execute(on: GrafeoDB | Transaction, ready: Ready): Promise<unknown[]> {
  return (await answer(on, ready)).toArray().map(fromGrafeo)
}

async function answer(on: GrafeoDB | Transaction, { name, text, params }: Ready): Promise<QueryResult> {
  try {
    return await on.executeCypher(text, params)
  } catch (cause) {
    throw embeddedError(cause, `statement "${name}"`)
  }
}
