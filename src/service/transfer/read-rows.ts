import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { DatelineError } from '../../model/errors.ts'
import { byteLines } from '../byte-lines.ts'
import { FILE_TABLES, FORMAT, FORMAT_VERSION, type FileRow, type FileTable } from './format.ts'

/** Longest line, bytes: the text of an article has 20 MB at most, and JSON may write a character as six. */
const LONGEST_LINE = 200_000_000

export interface FileHead {
  readonly version: number
  /** Whether the derived part lags behind. */
  readonly stale: boolean
  /** How many changes were numbered. */
  readonly changes: number
}

/** One line of rows, not looked into yet. */
export interface RawRow extends FileRow {
  /** Place in the file, from 1. */
  readonly line: number
}

const head = z.strictObject({ format: z.literal(FORMAT), version: z.int().min(1), stale: z.boolean(), changes: z.int().min(0) })
const foot = z.strictObject({ rows: z.int().min(0), sha256: z.string() })
const OF_VERSION_1: FileHead = { version: 1, stale: true, changes: 0 }

/** What the first line of a file tells. @throws DatelineError BAD_INPUT */
export async function readHead(file: string): Promise<FileHead> {
  for await (const bytes of byteLines(createReadStream(file), LONGEST_LINE)) return headOf(file, parse(file, 1, bytes))
  throw broken(file, 1, 'is missing: the file is empty')
}

/**
 * The rows of a file, line by line; the whole is never held.
 * @throws DatelineError BAD_INPUT that names the line: broken JSON, a wrong number of rows or SHA-256, no last line
 */
export async function* readRows(file: string, { version }: FileHead): AsyncGenerator<RawRow> {
  const sum = createHash('sha256')
  let [line, rows, ended] = [0, 0, version === 1]
  for await (const bytes of byteLines(createReadStream(file), LONGEST_LINE)) {
    line += 1
    const value = parse(file, line, bytes)
    if (ended && version > 1) throw broken(file, line, 'stands behind the last one')
    const end = line === 1 || 'table' in value ? undefined : foot.safeParse(value).data
    if (end) {
      checkEnd(file, end, { line, rows, sha256: sum.digest('hex') })
      ended = true
      continue
    }
    sum.update(bytes ?? '').update('\n')
    if (line === 1 && version > 1) continue
    rows += 1
    yield rowOf(file, line, value)
  }
  if (!ended) throw broken(file, line, 'is not the last one that was written: the file was cut off')
}

function parse(file: string, line: number, bytes: Buffer | null): object {
  if (!bytes) throw broken(file, line, `is longer than ${LONGEST_LINE / 1e6} MB`)
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch (cause) {
    throw broken(file, line, 'is broken JSON', cause)
  }
  throw broken(file, line, 'is no JSON object')
}

function headOf(file: string, value: object): FileHead {
  if ('table' in value) return OF_VERSION_1
  const parsed = head.safeParse(value)
  if (!parsed.success) throw broken(file, 1, 'names no format', parsed.error)
  if (parsed.data.version <= FORMAT_VERSION) return parsed.data
  throw new DatelineError('BAD_INPUT', `${file} has version ${parsed.data.version}; this program reads up to ${FORMAT_VERSION}`, {
    hint: 'Import it with the program that wrote it, or a later one.',
  })
}

interface End {
  readonly rows: number
  readonly sha256: string
}

function checkEnd(file: string, told: End, { line, rows, sha256 }: End & { readonly line: number }): void {
  if (told.rows !== rows) throw broken(file, line, `tells ${told.rows} rows, but ${rows} stand before it`)
  if (told.sha256 !== sha256) throw broken(file, line, 'tells another SHA-256 than the lines before it have: one of them was changed')
}

function rowOf(file: string, line: number, value: object): RawRow {
  const { table: name, ...row }: { readonly table?: unknown } = value
  const table: FileTable | undefined = FILE_TABLES.find((known) => known === name)
  if (!table) throw broken(file, line, `names no table: ${JSON.stringify(name)}`)
  return { table, row, line }
}

export function broken(...[file, line, reason, cause]: [string, number, string, unknown?]): DatelineError {
  return new DatelineError('BAD_INPUT', `${file}:${line}: the line ${reason}`, {
    hint: 'Nothing was imported. Take another copy of the export, or export again.',
    cause,
  })
}
