import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { packageRoot } from '../../src/model/package-root.ts'
import type { Statement } from '../../src/store/port.ts'
import { defineStatement } from '../../src/store/statements/define.ts'
import { fileOf, loadStatement } from '../../src/store/statements/load.ts'

const tables = join(packageRoot, 'src', 'store', 'statements')
const engines = ['neo4j', 'grafeo'] as const

const bound: Statement[] = []
for (const file of readdirSync(tables, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')))
  bound.push(...statementsIn(await import(join(tables, file))))

/** A table exports statements, alone, in lists or in maps. */
function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return []
  if ('file' in value && 'mode' in value && 'row' in value) return [value as Statement] // these keys make it one
  return Object.values(value).flatMap(statementsIn)
}

describe('the tables of statements', () => {
  test('are found', () => expect(bound.map(({ name }) => name)).toContain('storeState'))

  test.each(bound.map((statement) => [statement.name, statement] as const))(
    '%s agrees with its file on both engines',
    (_name, statement) => {
      const own = statement.mode === 'schema' || statement.name === 'await-indexes'
      const served = engines.filter((engine) => !own || existsSync(join(packageRoot, 'cypher', `${fileOf(statement, engine)}.cypher`)))
      expect(served.map((engine) => loadStatement(statement, engine).text.length > 0)).not.toContain(false)
    },
  )

  test('give each statement its own name, and each folder its mode', () => {
    const distinct = [...new Set(bound)]
    expect(distinct.map(({ name }) => name)).toEqual([...new Set(distinct.map(({ name }) => name))])
    const modes = distinct
      .filter(({ name }) => name !== 'await-indexes')
      .map((statement) => [fileOf(statement, 'neo4j').split('/')[0], statement.mode])
    expect(modes.filter(([folder, mode]) => folder !== mode)).toEqual([])
  })

  test('use every Cypher file', () => {
    const used = new Set(bound.flatMap((statement) => engines.map((engine) => fileOf(statement, engine))))
    const files = readdirSync(join(packageRoot, 'cypher'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cypher'))
    expect(files.map((file) => file.replaceAll('\\', '/').replace(/\.cypher$/, '')).filter((file) => !used.has(file))).toEqual([])
  })
})

describe('a statement that does not agree with its file says so', () => {
  const at = (parts: { file?: string; params?: z.ZodObject; row?: z.ZodObject }) =>
    defineStatement({
      name: 'probe',
      file: parts.file ?? 'read/store-state',
      mode: 'read',
      params: parts.params ?? z.object({}),
      row: parts.row ?? z.object({ version: z.int() }),
    }) as Statement

  test.each<[what: string, statement: Statement, message: RegExp]>([
    ['no file', at({ file: 'read/no-such-file' }), /"probe" \(cypher\/read\/no-such-file\.cypher\): the file cannot be read/],
    ['a parameter too many', at({ params: z.object({ id: z.string() }) }), /the header declares \$id less than the statement binds/],
    ['a parameter too few', at({ file: 'write/store-version' }), /\$version more/],
    ['a column untold', at({ row: z.object({ size: z.int() }) }), /does not tell the bound columns size/],
  ])('%s', (_what, statement, message) => {
    expect(() => loadStatement(statement, 'grafeo')).toThrow(message)
  })
})
