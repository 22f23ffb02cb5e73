import neo4j from 'neo4j-driver'
import { DatelineError, type ErrorCode } from '../../model/errors.ts'

interface Meaning {
  readonly code: ErrorCode
  readonly hint: string
}

/** The first row whose prefix the driver's `code` begins with decides; `gqlStatus` differs between versions of Neo4j. */
const MEANINGS: readonly (readonly [prefix: string, meaning: Meaning])[] = [
  ['Neo.ClientError.Security', { code: 'STORE_DENIED', hint: 'Check the user and password of the store.' }],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    { code: 'STORE_TIMEOUT', hint: 'Ask for less at once (fewer rows, a narrower filter), or raise the time limit of queries.' },
  ],
  ['Neo.ClientError.Database.DatabaseNotFound', { code: 'BAD_SETTING', hint: 'Name a database that the server has.' }],
  ['Neo.ClientError.Statement.ParameterMissing', { code: 'BAD_PARAMETER', hint: 'Give every parameter of the statement.' }],
  [
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    {
      code: 'BAD_PARAMETER',
      hint: 'A node with this key is there already, or lacks it: merge by the key of src/store/statements/schema.ts.',
    },
  ],
  // the one division is that of write/count-turn
  [
    'Neo.ClientError.Statement.ArithmeticError',
    { code: 'STORE_CONFLICT', hint: 'Another process wrote to the graph meanwhile; try again.' },
  ],
  ['Neo.ClientError', { code: 'BAD_STATEMENT', hint: 'The Cypher text of the statement is at fault; please report it.' }],
]
const UNAVAILABLE: Meaning = {
  code: 'STORE_UNAVAILABLE',
  hint: 'Check that Neo4j is up at the address of the store and can be reached from here; its own log tells more.',
}

/** A driver's or server's error in the project's terms. `doing` names the statement or what was tried. */
export function neo4jError(cause: unknown, doing: string): DatelineError {
  if (cause instanceof DatelineError) return cause
  return new DatelineError(meaningOf(cause).code, `${doing}: ${cause instanceof Error ? cause.message : String(cause)}`, {
    hint: meaningOf(cause).hint,
    cause,
  })
}

/** Comes as a general `Neo.DatabaseError`: an indexed string of more than 8 kB (range) or 32 kB (text index). */
const TOO_LONG = /too large to index/
const SHORTEN: Meaning = { code: 'BAD_PARAMETER', hint: 'Shorten the name, key or id: Neo4j indexes at most 8,000 bytes of it.' }

function meaningOf(cause: unknown): Meaning {
  if (!(cause instanceof neo4j.Neo4jError) || cause.retryable) return UNAVAILABLE
  if (TOO_LONG.test(cause.message)) return SHORTEN
  return MEANINGS.find(([prefix]) => cause.code.startsWith(prefix))?.[1] ?? UNAVAILABLE
}
