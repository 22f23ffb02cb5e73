import type { GraphQLFormattedError } from 'graphql'
import { DatelineError } from '../model/errors.ts'
import { argumentOf } from './argument-of.ts'

/** Called with what no caller may see. */
export type OnUnexpected = (error: unknown) => void

const SCHEMA_HINT = 'The schema tells all fields and arguments: open /graphql in a browser, or ask for __schema.'

/** Codes of the GraphQL layer for what a caller did wrong, with what to do about it. */
const CALLER_CODES: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'Mend the syntax of the query at the place named in `locations`.',
  GRAPHQL_VALIDATION_FAILED: SCHEMA_HINT,
  BAD_USER_INPUT: SCHEMA_HINT,
  OPERATION_RESOLUTION_FAILURE: 'Name one of the operations of the document in `operationName`.',
  BAD_REQUEST: 'Send a POST with content-type application/json and a body {"query": "…", "variables": {…}}.',
}

/**
 * The error as callers see it: a code for programs, the argument that was wrong, a hint for people.
 * What nobody foresaw is masked and handed to `onUnexpected`.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, onUnexpected: OnUnexpected): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) }
  const ours = findDatelineError(error)
  const name = ours?.argument ?? argumentOf(error)
  const argument = name === undefined ? {} : { argument: name }
  if (ours && ours.code !== 'BAD_STATEMENT') return { message, ...place, extensions: { code: ours.code, ...argument, hint: ours.hint } }
  const code = String(extensions?.code)
  const hint = ours ? undefined : CALLER_CODES[code]
  if (hint) return { message, ...place, extensions: { code, ...argument, hint } }
  onUnexpected(ours ?? error)
  return {
    message: 'something went wrong inside',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', hint: 'The log of the service tells what; please report it.' },
  }
}

function findDatelineError(error: unknown): DatelineError | null {
  for (let at = error; at instanceof Error; at = 'originalError' in at && at.originalError ? at.originalError : at.cause)
    if (at instanceof DatelineError) return at
  return null
}
