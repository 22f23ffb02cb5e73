import { DatelineError, type ErrorCode } from '../../model/errors.ts'
import type { StoreFiles } from './files.ts'
import { damaged } from './files.ts'

/** The first row whose pattern is in the engine's message or status decides. */
const MEANINGS: readonly { readonly pattern: RegExp; readonly code: ErrorCode; readonly hint: string }[] = [
  {
    pattern: /GRAFEO-Q003|timed? ?out/i,
    code: 'STORE_TIMEOUT',
    hint: 'Ask for less at once (fewer rows, a narrower filter), or use Neo4j.',
  },
  // the one division is that of write/count-turn
  { pattern: /division by zero|divide by zero/i, code: 'STORE_CONFLICT', hint: 'Somebody else wrote to the graph meanwhile; try again.' },
  { pattern: /Missing parameter/, code: 'BAD_PARAMETER', hint: 'Give every parameter of the statement.' },
  {
    pattern: /Constraint violation/i,
    code: 'BAD_PARAMETER',
    hint: 'A node with this key is there already: merge by the key of src/store/statements/schema.ts.',
  },
  { pattern: /^40000|GRAFEO-T/, code: 'STORE_UNAVAILABLE', hint: 'Another transaction was in the way; try again.' },
]

/** An engine's error in the project's terms. `doing` names the statement or what was tried. */
export function embeddedError(cause: unknown, doing: string): DatelineError {
  if (cause instanceof DatelineError) return cause
  const message = messageOf(cause)
  const meaning = MEANINGS.find(({ pattern }) => pattern.test(message) || pattern.test(statusOf(cause)))
  return new DatelineError(meaning?.code ?? 'BAD_STATEMENT', `${doing}: ${message}`, {
    hint: meaning?.hint ?? 'The Cypher text of the statement is at fault; please report it.',
    cause,
  })
}

/** Why a folder did not open: locked by another process, or damaged. */
export function openingError(cause: unknown, files: StoreFiles): DatelineError {
  if (cause instanceof DatelineError) return cause
  if (!/lock/i.test(messageOf(cause))) return damaged(files, messageOf(cause), cause)
  return new DatelineError('STORE_LOCKED', `the store in ${files.folder} is open in another process`, {
    hint: 'Stop that process (is "serve" running?) and try again, name another folder, or use Neo4j, which many processes can share.',
    cause,
  })
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

function statusOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'gqlStatus' in cause ? String(cause.gqlStatus) : ''
}
