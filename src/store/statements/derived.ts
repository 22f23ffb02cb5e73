import { z } from 'zod'
import { TABLE_KEYS, TABLE_NAMES, type TableName } from '../../model/graph.ts'
import { ENTITY_KINDS, type EntityKind } from '../../model/vocabulary.ts'
import type { Statement } from '../port.ts'
import { defineStatement } from './define.ts'

const props = z.record(z.string(), z.unknown())
const none = z.object({})

/** Tables whose rows are nodes; the others are relationships. */
export const NODE_TABLES = ['entities', 'meetings', 'captures', 'candidates', 'conflicts'] as const satisfies readonly TableName[]
type NodeTable = (typeof NODE_TABLES)[number]
/** Relationships without properties. */
const BARE: readonly TableName[] = ['heldIn', 'aboutMeeting', 'aboutCapture', 'captor', 'of', 'within']

export const isNodeTable = (table: TableName): table is NodeTable => NODE_TABLES.some((name) => name === table)
export const isBare = (table: TableName): boolean => BARE.includes(table)

export type DerivedProps = Readonly<Record<string, unknown>>
export interface NodeRow {
  readonly props: DerivedProps
}
export interface EdgeRow {
  readonly source: string
  readonly target: string
  readonly props?: DerivedProps | undefined
}
interface Rows {
  readonly rows: readonly DerivedProps[]
}

/** All rows of a table of nodes. */
export function readNodes(table: TableName): Statement<object, NodeRow> {
  return defineStatement<object, NodeRow>({ ...readOf(table), row: z.object({ props }) })
}

/** All rows of a table of relationships. */
export function readEdges(table: TableName): Statement<object, EdgeRow> {
  const ends = { source: z.string(), target: z.string() }
  return defineStatement<object, EdgeRow>({ ...readOf(table), row: isBare(table) ? z.object(ends) : z.object({ ...ends, props }) })
}

/** Removes rows `{id}` or `{from, to, …key}`. */
export const dropRows = (table: TableName): Statement<Rows, object> => writeOf(`drop-${kebab(table)}`, keyShape(table))

/** Writes rows `{id, props}` or `{from, to, props}`; entities have a statement for each kind, since a label cannot be a parameter. */
export function putRows(table: Exclude<TableName, 'entities'>): Statement<Rows, object> {
  const key: z.ZodRawShape = isNodeTable(table) ? { id: z.string() } : { from: z.string(), to: z.string() }
  return writeOf(`put-${kebab(table)}`, isBare(table) ? key : { ...key, props })
}
export const putEntities = (kind: EntityKind): Statement<Rows, object> => writeOf(`put-${kind.toLowerCase()}`, { id: z.string(), props })

const kebab = (table: string): string => table.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function readOf(table: TableName) {
  return { name: `derived ${table}`, file: `read/derived/${kebab(table)}`, mode: 'read', params: none } as const
}

function keyShape(table: TableName): Record<string, z.ZodString> {
  return Object.fromEntries(TABLE_KEYS[table].map((key) => [key, z.string()]))
}

function writeOf(file: string, shape: z.ZodRawShape): Statement<Rows, object> {
  const params = z.object({ rows: z.array(z.object(shape)) })
  return defineStatement<Rows, object>({ name: `derived ${file}`, file: `write/derived/${file}`, mode: 'write', params, row: none })
}

/** Every statement on derived tables, for who checks the Cypher files. */
export const derivedStatements: readonly Statement[] = [
  // their parameters and rows are dropped to hold them in one list
  ...TABLE_NAMES.map((table) => (isNodeTable(table) ? readNodes(table) : readEdges(table)) as Statement),
  ...TABLE_NAMES.map((table) => dropRows(table) as Statement),
  ...TABLE_NAMES.flatMap((table) => (table === 'entities' ? [] : [putRows(table) as Statement])),
  ...ENTITY_KINDS.map((kind) => putEntities(kind) as Statement),
]
