import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DatelineError } from '../../model/errors.ts'
import { packageRoot } from '../../model/package-root.ts'
import type { Engine, Statement } from '../port.ts'
import { parameterNames, parseCypherFile } from './header.ts'
import { parameterUse, type ParameterUse } from './parameter-use.ts'

/** A statement's text for one engine, with what the text does with its parameters. */
export interface LoadedStatement {
  readonly text: string
  /** Names of its parameters. */
  readonly parameters: readonly string[]
  readonly use: ParameterUse
}

const loaded = new Map<string, LoadedStatement>()

/**
 * The text of a statement, read once and held against its binding.
 * @throws DatelineError BAD_STATEMENT where the file is missing, or its header, its text and the bound zod objects name other
 * parameters or columns.
 */
export function loadStatement(statement: Statement, engine: Engine): LoadedStatement {
  const file = fileOf(statement, engine)
  const key = `${statement.name} ${file}`
  const known = loaded.get(key)
  if (known) return known
  const fresh = read(statement, file)
  loaded.set(key, fresh)
  return fresh
}

/** Path of the text below `cypher/`, without ending. */
export function fileOf(statement: Statement, engine: Engine): string {
  return typeof statement.file === 'string' ? statement.file : statement.file[engine]
}

function read(statement: Statement, file: string): LoadedStatement {
  const parsed = parseCypherFile(readSource(statement, file))
  if (typeof parsed === 'string') throw broken(statement, file, parsed)
  const bound = keysOf(statement.params)
  const used = parameterNames(parsed.text)
  compare(statement, file, { what: 'the header declares', names: parsed.params, than: bound })
  compare(statement, file, { what: 'the text uses', names: used, than: bound })
  const columns = keysOf(statement.row)
  const untold = columns.filter((column) => !new RegExp(`\\b${column}\\b`).test(parsed.row))
  if (untold.length > 0) throw broken(statement, file, `"// Row:" does not tell the bound columns ${untold.join(', ')}`)
  return { text: parsed.text, parameters: bound, use: parameterUse(parsed.text) }
}

function readSource(statement: Statement, file: string): string {
  try {
    return readFileSync(join(packageRoot, 'cypher', `${file}.cypher`), 'utf8')
  } catch (cause) {
    throw broken(statement, file, 'the file cannot be read', cause)
  }
}

function keysOf(type: z.ZodType): string[] {
  return type instanceof z.ZodObject ? Object.keys(type.shape) : []
}

function compare(statement: Statement, file: string, sides: { what: string; names: readonly string[]; than: readonly string[] }): void {
  const extra = sides.names.filter((name) => !sides.than.includes(name)).map((name) => `$${name} more`)
  const missing = sides.than.filter((name) => !sides.names.includes(name)).map((name) => `$${name} less`)
  if (extra.length + missing.length > 0)
    throw broken(statement, file, `${sides.what} ${[...extra, ...missing].join(', ')} than the statement binds`)
}

function broken(...[statement, file, reason, cause]: [Statement, string, string, unknown?]): DatelineError {
  return new DatelineError('BAD_STATEMENT', `statement "${statement.name}" (cypher/${file}.cypher): ${reason}`, {
    hint: 'Make the file, its header and its row in src/store/statements agree; a reinstall mends a missing file.',
    cause,
  })
}
