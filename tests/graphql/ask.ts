import { expect } from 'vitest'
import { runQuery, type QueryResult } from '../../src/graphql/run-query.ts'
import type { Store } from '../../src/store/port.ts'

/** Answers a query; anything unexpected inside fails the test with its cause. */
export async function ask(store: Store, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<QueryResult> {
  const unexpected: unknown[] = []
  const result = await runQuery(store, { query, variables }, (error) => unexpected.push(error))
  expect(unexpected).toEqual([])
  return result
}

/** The data of a query that has to succeed. */
export async function dataOf(store: Store, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> {
  const { data, errors } = await ask(store, query, variables)
  expect(errors).toBeUndefined()
  // the test knows the shape of what it asked for
  return data as Data
}

/** Answered JSON, to be looked into freely. */
export type Data = { readonly [key: string]: Data }
