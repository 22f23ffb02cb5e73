import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/model/package-root.ts'
import { workedQueries } from '../../src/web/playground/worked-queries.ts'
import { operationName } from './operation-name.ts'

const schema = buildSchema(readFileSync(join(packageRoot, 'schema.graphql'), 'utf8'))

test.each(workedQueries.map((query) => [operationName(query), query]))('%s fits the schema', (_name, query) => {
  expect(validate(schema, parse(query))).toEqual([])
})

test.each(workedQueries.map((query) => [operationName(query), query]))('%s begins by telling what it asks', (_name, query) => {
  expect(query).toMatch(/^# [A-Z]/)
})

test('every tab has a title of its own', () => {
  expect(new Set(workedQueries.map(operationName)).size).toBe(workedQueries.length)
})
