import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../src/model/package-root.ts'
import { step, type Statement, type Step, type Store } from '../../src/store/port.ts'
import { defineStatement } from '../../src/store/statements/define.ts'
import { parameterNames } from '../../src/store/statements/header.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-probe-'))
type Params = Readonly<Record<string, unknown>>
type Row = Record<string, unknown>
const made = new Map<string, Statement<Params, Row>>()

/** A statement made of a text for one test: any parameters, any row. Its file lies in a temporary folder. */
export function probe(mode: 'read' | 'write', text: string): Statement<Params, Row> {
  const known = made.get(mode + text)
  if (known) return known
  const names = parameterNames(text)
  const path = join(folder, `probe-${made.size}`)
  const header = `// Purpose: a probe\n// Params: ${names.map((name) => `$${name}`).join(', ') || 'none'}\n// Row: any\n`
  writeFileSync(`${path}.cypher`, `${header}${text}\n`)
  const statement = defineStatement<Params, Row>({
    name: `probe: ${text.slice(0, 40)}`,
    file: relative(join(packageRoot, 'cypher'), path),
    mode,
    params: z.object(Object.fromEntries(names.map((name) => [name, z.unknown()]))),
    row: z.looseObject({}),
  })
  made.set(mode + text, statement)
  return statement
}

/** Runs a reading text. */
export const ask = (store: Store, text: string, params: Params = {}): Promise<Row[]> => store.run(probe('read', text), params)

/** A step that writes. */
export const put = (text: string, params: Params = {}): Step => step(probe('write', text), params)
