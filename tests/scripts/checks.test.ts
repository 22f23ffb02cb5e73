import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { functionLengths } from '../../scripts/checks/function-lengths.ts'
import { isAllowed, licenceProblems } from '../../scripts/checks/licences.ts'
import { undescribed } from '../../scripts/checks/undescribed.ts'

describe('a licence expression', () => {
  test.each<[string, boolean]>([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT AND BSD-3-Clause)', true],
    ['(MIT AND (Zlib OR GPL-3.0-only))', true],
    ['(GPL-2.0-only OR MIT AND AGPL-3.0-only)', false],
    ['SEE LICENSE IN LICENSE.txt', false],
  ])('%s: %s', (expression, allowed) => expect(isAllowed(expression)).toBe(allowed))
})

test('a package that ships is named with its licence, one for development alone is passed over', () => {
  const packages = {
    '': { version: '0.1.0', license: 'Proprietary' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'AGPL-3.0-only' },
    'node_modules/d': { version: '3.0.0' },
    'node_modules/e': { version: '4.0.0', license: 'GPL-3.0-only', dev: true },
  }
  expect(licenceProblems(packages)).toEqual(['@b/c 2.0.0: AGPL-3.0-only', 'd 3.0.0: no licence told'])
})

test('what lacks a description is found at every depth', () => {
  const schema = buildSchema(`
    """Roots."""
    type Query { """Told.""" one(first: Int): Kind, two: Int }
    enum Kind { """Told.""" A B }
    """Told."""
    input Filter { name: String }`)
  expect(undescribed(schema)).toEqual(['Query.one(first)', 'Query.two', 'Kind', 'Kind.B', 'Filter.name'])
})

test('functions are measured by name and lines, inner ones too', () => {
  const source = 'export function outer() {\n  const inner = () => {\n    return 1\n  }\n  return inner\n}\n'
  expect(functionLengths(source)).toEqual([
    { name: 'outer', line: 1, lines: 6 },
    { name: 'inner', line: 2, lines: 3 },
  ])
})
