import { GraphQLError, type ValidationRule } from 'graphql'
import { DatelineError } from '../model/errors.ts'

/** Most aliases in a document. Only an alias asks for the same field twice, so this bounds how often one request reads the store. */
export const MAX_ALIASES = 50

/** Refuses documents with more than MAX_ALIASES aliased fields, wherever they stand. */
export const aliasLimit: ValidationRule = (context) => {
  let aliases = 0
  return {
    Field({ alias }) {
      if (alias) aliases += 1
    },
    Document: {
      leave(document) {
        if (aliases <= MAX_ALIASES) return
        const message = `the query has ${aliases} aliases; ${MAX_ALIASES} are allowed`
        const originalError = new DatelineError('BAD_ARGUMENT', message, { hint: 'Ask for a list with a filter, or send several queries.' })
        context.reportError(new GraphQLError(message, { nodes: document.definitions[0], originalError }))
      },
    },
  }
}
