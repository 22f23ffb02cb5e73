import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { Kind, parse } from 'graphql'

const send = createGraphiQLFetcher({ url: '/graphql' })

/**
 * Asks the server of this page. Right after a change of tabs GraphiQL still sends the name of the former tab's operation, so the
 * only operation of a document is sent without a name.
 */
export const fetcher: Fetcher = (request, options) =>
  send(isOnlyOperation(request.query) ? { ...request, operationName: null } : request, options)

function isOnlyOperation(query: string): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1
  } catch {
    // the server tells what is wrong with it
    return false
  }
}
