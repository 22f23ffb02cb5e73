import { z } from 'zod'
import type { Engine, Statement } from '../port.ts'
import { defineStatement } from './define.ts'

/** One unique key for every label that is merged; a MERGE on a label without one makes doubles when two writers meet. */
export const UNIQUE_KEYS = {
  Article: 'revision',
  Candidate: 'id',
  Capture: 'id',
  Chain: 'id',
  Change: 'seq',
  Claim: 'id',
  Conflict: 'id',
  Entity: 'id',
  Judgement: 'id',
  Meeting: 'id',
  Purged: 'id',
  Store: 'id',
  Unresolved: 'id',
} as const

const uniqueKeys = Object.entries(UNIQUE_KEYS).map(([label, key]) => `${label.toLowerCase()}-${key}`)

/** Lookups by equality, on both engines. */
const lookups = [
  'article-id',
  'article-key',
  'chain-anchor',
  'chain-link',
  'change-subject',
  'claim-anchor',
  'claim-predicate',
  'meeting-status',
  'capture-status',
]

/** Neo4j's own: ranges of dates, substrings, full text, and relationships by a property. */
const neo4jOnly = [
  'article-published-at',
  'capture-by-date',
  'claim-quote',
  'claims-capture-of-id',
  'denies-capture-of-id',
  'entity-name',
  'entity-search',
  'entity-search-text',
  'meeting-by-date',
  'meets-id',
]

const shared = rows('shared', [...uniqueKeys.map((key) => `${key}-unique`), ...lookups])

/**
 * What each store is given when it opens, in order; each does nothing where it stands already. Grafeo builds no index for a
 * constraint, so it gets one for each key.
 */
export const schemaStatements: Readonly<Record<Engine, readonly Statement[]>> = {
  neo4j: [...shared, ...rows('neo4j', neo4jOnly), awaitIndexes()],
  grafeo: [...shared, ...rows('grafeo', uniqueKeys)],
}

/** Grafeo's text indexes, which it makes by call and not by text: label and property. */
export const textIndexes = [
  ['Entity', 'search'],
  ['Claim', 'quote'],
] as const

function rows(folder: Engine | 'shared', names: readonly string[]): Statement[] {
  const none = z.object({})
  return names.map((name) =>
    defineStatement({ name, file: `schema/${folder}/${name}`, mode: 'schema', params: none, row: none } satisfies Statement<
      object,
      object
    >),
  )
}

function awaitIndexes(): Statement {
  const none = z.object({})
  return defineStatement({
    name: 'await-indexes',
    file: 'schema/neo4j/await-indexes',
    mode: 'read',
    params: none,
    row: none,
  } satisfies Statement<object, object>)
}
