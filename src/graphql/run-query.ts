import { execute, GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLFormattedError } from 'graphql'
import type { Store } from '../service/read/reader.ts'
import { aliasLimit } from './alias-limit.ts'
import { createContext } from './context.ts'
import { depthLimit } from './depth-limit.ts'
import { formatError, type OnUnexpected } from './errors.ts'
import type { Access } from './mutations.ts'
import { createSchema } from './schema.ts'

/** Most tokens of a query; a longer one is refused before it is read to its end. */
export const MAX_TOKENS = 5_000

export interface QueryInput {
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
  /** Gives the writer to mutations; without it they are off. */
  readonly access?: Access
}

export interface QueryResult {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/**
 * Answers one query from the store without a server, as POST /graphql would. It never throws for what the caller did wrong.
 * @param onUnexpected takes what is masked in the answer; by default it goes to standard error
 */
export async function runQuery(store: Store, input: QueryInput, onUnexpected: OnUnexpected = console.error): Promise<QueryResult> {
  const failed = (code: string, errors: readonly GraphQLError[]) => ({ errors: formatAll(code, errors, onUnexpected) })
  const document = parsed(input.query)
  if (document instanceof GraphQLError) return failed('GRAPHQL_PARSE_FAILED', [document])
  const schema = createSchema()
  const invalid = validate(schema, document, [...specifiedRules, depthLimit, aliasLimit])
  if (invalid.length > 0) return failed('GRAPHQL_VALIDATION_FAILED', invalid)
  const { data, errors } = await execute({
    schema,
    document,
    contextValue: createContext(store, input.access),
    variableValues: input.variables,
    operationName: input.operationName,
  })
  // without data nothing was resolved: the variables or the name of the operation were wrong
  const code = data === undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR'
  return { ...(data === undefined ? {} : { data }), ...(errors ? failed(code, errors) : {}) }
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query, { maxTokens: MAX_TOKENS })
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

function formatAll(code: string, errors: readonly GraphQLError[], onUnexpected: OnUnexpected): GraphQLFormattedError[] {
  return errors.map((error) => {
    const { extensions, ...formatted } = error.toJSON()
    return formatError({ ...formatted, extensions: { ...extensions, code: extensions?.code ?? code } }, error, onUnexpected)
  })
}
