import { z } from 'zod'
import { TABLE_KEYS, TABLE_NAMES, type TableName } from '../../model/graph.ts'
import { ENTITY_KINDS } from '../../model/vocabulary.ts'
import { LABELS, RELATIONSHIP_TYPES } from '../../store/graph-schema.ts'
import * as shapes from '../../store/kept-shapes.ts'
import type { FileTable } from './format.ts'

const id = z.string().min(1)
const chainId = { chainId: id }

/** What holds each table's rows in the store; its properties are those that a row may carry. */
const HELD_AS: Readonly<Record<TableName, string>> = {
  entities: 'Entity',
  meetings: 'Meeting',
  captures: 'Capture',
  candidates: 'Candidate',
  conflicts: 'Conflict',
  resolvesTo: 'RESOLVES_TO',
  participatesIn: 'PARTICIPATES_IN',
  heldIn: 'HELD_IN',
  aboutMeeting: 'ABOUT',
  aboutCapture: 'ABOUT',
  captor: 'CAPTOR',
  of: 'OF',
  meets: 'MEETS',
  negotiatesFor: 'NEGOTIATES_FOR',
  holdsOffice: 'HOLDS_OFFICE',
  claimsCaptureOf: 'CLAIMS_CAPTURE_OF',
  deniesCaptureOf: 'DENIES_CAPTURE_OF',
  within: 'IN',
  mentionedIn: 'MENTIONED_IN',
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

/** The keys have to be there, other properties of the label may be, and nothing else. */
function derivedShape(table: TableName): z.ZodType<object> {
  const name = HELD_AS[table]
  const optional = (LABELS[name] ?? RELATIONSHIP_TYPES[name] ?? []).map((property) => [property, value.optional()])
  const keys = TABLE_KEYS[table].map((key) => [key, id])
  const kind = table === 'entities' ? { kind: z.enum(ENTITY_KINDS) } : {}
  return z.strictObject({ ...Object.fromEntries([...optional, ...keys]), ...kind })
}

/** The rows of the file by their tables. */
export const ROW_SHAPES: ReadonlyMap<FileTable, z.ZodType<object>> = new Map<FileTable, z.ZodType<object>>([
  ['articles', z.strictObject(shapes.article.shape)],
  ['supersedes', z.strictObject({ from: id, to: id })],
  ['chains', z.strictObject({ ...shapes.chain.shape, article: id })],
  [
    'claims',
    z.strictObject({
      ...{ ...shapes.claim.shape, article: id },
      arguments: z.array(z.strictObject({ ...chainId, ...shapes.argument.shape })),
      attributions: z.array(z.strictObject({ ...chainId, ...shapes.attribution.shape })),
    }),
  ],
  ['unresolved', z.strictObject({ ...shapes.unresolved.shape, article: id })],
  ['judgements', z.strictObject(shapes.judgement.shape)],
  ['purged', z.strictObject(shapes.purged.shape)],
  ['changes', z.strictObject(shapes.change.shape)],
  ...TABLE_NAMES.map((table): [TableName, z.ZodType<object>] => [table, derivedShape(table)]),
])

/** What identifies a row of the kept tables; of the derived ones TABLE_KEYS tells it. */
export function keysOf(table: FileTable): readonly string[] {
  if (table === 'articles') return ['revision']
  if (table === 'supersedes') return ['from', 'to']
  if (table === 'changes') return ['seq']
  return TABLE_NAMES.find((name) => name === table) ? TABLE_KEYS[table as TableName] : ['id'] // found among the derived names
}
