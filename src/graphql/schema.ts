import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { packageRoot } from '../model/package-root.ts'
import { resolvers } from './resolvers/resolvers.ts'

/** schema.graphql with the resolvers put to it. */
export function createSchema(): GraphQLSchema {
  const typeDefs = readFileSync(join(packageRoot, 'schema.graphql'), 'utf8')
  return makeExecutableSchema({ typeDefs, resolvers, resolverValidationOptions: { requireResolversToMatchSchema: 'error' } })
}
