import { TABLE_NAMES, type TableName } from '../../model/graph.ts'

/** The file that `export` writes and `import` reads. */
export const FORMAT = 'dateline-graph'

/**
 * Version of the file's form; `migrate.ts` brings older ones up to it. 1: rows alone, without a first and a last line, without
 * `supersedes`, `purged` and `changes`, and candidates without `about`.
 */
export const FORMAT_VERSION = 2

/** Tables of the kept part and of the history, in the order of the file; the derived ones follow. */
export const KEPT_TABLES = ['articles', 'supersedes', 'chains', 'claims', 'unresolved', 'judgements', 'purged', 'changes'] as const
export type KeptTable = (typeof KEPT_TABLES)[number]
export type FileTable = KeptTable | TableName
export const FILE_TABLES: readonly FileTable[] = [...KEPT_TABLES, ...TABLE_NAMES]

export interface FileRow {
  readonly table: FileTable
  readonly row: object
}
