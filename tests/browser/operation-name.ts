import { Kind, parse } from 'graphql'

/** Name of a query's one operation, which is the title of its tab. */
export function operationName(query: string): string {
  const [operation, ...others] = parse(query).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name || others.length > 0)
    throw new Error(`not one named operation: ${query}`)
  return operation.name.value
}
