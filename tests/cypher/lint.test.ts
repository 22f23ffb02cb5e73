import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../scripts/lint-cypher/lint-text.ts'
import { PORTABILITY_RULES } from '../../scripts/lint-cypher/portability.ts'
import { packageRoot } from '../../src/model/package-root.ts'

const folder = join(packageRoot, 'cypher')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
const headed = (text: string, params = 'none') => `// Purpose: Test.\n// Params: ${params}\n// Row: none\n${text}\n`

describe('every Cypher file is clean', () => {
  test.each(files)('%s', (file) => {
    expect(lintText(file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8'))).toEqual([])
  })
})

describe('each construct that is not portable is found in its example and not beside it', () => {
  test.each(PORTABILITY_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, { pattern, example, not }) => {
    expect(example).toMatch(pattern)
    expect(not).not.toMatch(pattern)
    expect(PORTABILITY_RULES.filter((rule) => rule.id === id)).toHaveLength(1)
  })
})

describe('the linter finds', () => {
  test.each<[what: string, file: string, source: string, problem: RegExp]>([
    ['a header without its row', 'read/a', '// Purpose: x\n// Params: none\nRETURN 1 AS one', /lacks "\/\/ Row: …"/],
    ['a header without a statement', 'read/a', headed(''), /no statement/],
    ['a syntax error', 'read/a', headed('MATCH (c:Claim) RETRUN c.id AS id'), /Invalid input|Unexpected/],
    ['an unknown label', 'read/a', headed('MATCH (c:Clam) RETURN c.id AS id'), /Label Clam/],
    ['an unknown relationship type', 'read/a', headed('MATCH (c:Claim)-[:TELLS]->(m:Meeting) RETURN c.id AS id'), /TELLS/],
    ['a property that a label lacks', 'read/a', headed('MATCH (c:Claim) RETURN c.qoute AS quote'), /c has no property qoute/],
    ['one in a pattern', 'read/a', headed('MATCH (c:Claim {key: 1}) RETURN c.id AS id'), /no property key/],
    ['one in a map projection', 'read/a', headed('MATCH (c:Claim) RETURN c {.id, .sentence} AS claim'), /no property sentence/],
    ['one of a relationship', 'read/a', headed('MATCH (:Claim)-[a:ARGUMENT]->(:Chain) RETURN a.rule AS role'), /no property rule/],
    ['an undeclared parameter', 'read/a', headed('MATCH (c:Claim {id: $id}) RETURN c.id AS id'), /\$id/],
    ['a read that writes', 'read/a', headed('MATCH (c:Claim) SET c.status = null'), /writes/],
    ['a merge by another key', 'write/a', headed('MERGE (a:Article {key: $key})', '$key string'), /its unique key is revision/],
    ['a merge without a constraint', 'write/a', headed('MERGE (c:City {id: $id})', '$id string'), /no unique key/],
    ['a lone value unwound', 'read/a', headed('UNWIND $ids AS id RETURN id', '$ids string'), /call it a list/],
    ['what is not portable', 'read/a', headed('MATCH (n:Person|Country) RETURN n.id AS id'), /label-expression/],
  ])('%s', (...[, file, source, problem]) => {
    expect(lintText(file, source).join('\n')).toMatch(problem)
  })

  test('nothing in a good text, and lets an engine have its own', () => {
    expect(lintText('read/a', headed("MATCH (c:Claim {id: $id}) RETURN c.id AS id, 'n.nope' AS x // (n:A|B)", '$id string'))).toEqual([])
    expect(lintText('read/neo4j/a', headed('MATCH (n:Person|Country) RETURN n.id AS id'))).toEqual([])
  })
})
