import type { TableName } from '../model/graph.ts'
import { distinct, groupBy } from '../model/order.ts'
import type { ChangedThing } from '../model/vocabulary.ts'
import type { PlainRow, PlainTables } from './derived-rows.ts'

/** What a change tells of one thing: the node with what stands beside it, or one edge. */
export interface View {
  readonly thing: ChangedThing
  readonly subject: string
  /** Entities that it tells of. */
  readonly about: readonly string[]
  readonly fields: Readonly<Record<string, unknown>>
  /** Ids of claims or chains that it rests on. */
  readonly rests: readonly string[]
}

/** Names one thing over time: a row of a table by the values of its columns. */
export interface Subject {
  readonly thing: ChangedThing
  readonly key: string
}

/** Columns that name the thing a row of each table belongs to; rows of other tables change nothing that is told. */
const SUBJECT_OF: Readonly<Partial<Record<TableName, readonly [ChangedThing, ...string[]]>>> = {
  entities: ['ENTITY', 'id'],
  meetings: ['MEETING', 'id'],
  participatesIn: ['MEETING', 'to'],
  heldIn: ['MEETING', 'from'],
  aboutMeeting: ['MEETING', 'to'],
  captures: ['CAPTURE', 'id'],
  captor: ['CAPTURE', 'from'],
  of: ['CAPTURE', 'from'],
  aboutCapture: ['CAPTURE', 'to'],
  claimsCaptureOf: ['CAPTURE', 'captureId'],
  deniesCaptureOf: ['CAPTURE', 'captureId'],
  negotiatesFor: ['NEGOTIATES_FOR', 'from', 'to'],
  holdsOffice: ['HOLDS_OFFICE', 'from', 'to', 'title'],
}

export function subjectOf(table: TableName, row: PlainRow): Subject | null {
  const [thing, ...columns] = SUBJECT_OF[table] ?? []
  return thing === undefined ? null : { thing, key: keyOf(row, columns) }
}

const keyOf = (row: PlainRow, columns: readonly string[]): string => JSON.stringify(columns.map((column) => row[column]))

/** Looks things up in derived tables; null where a thing is not there. */
export function viewer(tables: PlainTables): (subject: Subject) => View | null {
  const rowsBy = new Map<TableName, Map<string, PlainRow[]>>()
  const rows = (table: TableName, key: string, columns = SUBJECT_OF[table]?.slice(1) ?? []): PlainRow[] => {
    const known = rowsBy.get(table) ?? groupBy(tables.get(table)?.values() ?? [], (row) => keyOf(row, columns))
    rowsBy.set(table, known)
    return known.get(key) ?? []
  }
  return ({ thing, key }) => {
    if (thing === 'ENTITY') return entityView(rows('entities', key)[0], rows('resolvesTo', key, ['to']))
    if (thing === 'MEETING') return meetingView(rows('meetings', key)[0], (table) => rows(table, key))
    if (thing === 'CAPTURE') return captureView(rows('captures', key)[0], (table) => rows(table, key))
    return tenureView(thing, rows(thing === 'HOLDS_OFFICE' ? 'holdsOffice' : 'negotiatesFor', key)[0])
  }
}

type RowsOf = (table: TableName) => PlainRow[]
const text = (value: unknown): string => String(value)
const column = (rows: readonly PlainRow[], name: string): string[] => distinct(rows.map((row) => text(row[name])))

function entityView(entity: PlainRow | undefined, resolved: readonly PlainRow[]): View | null {
  if (!entity) return null
  const { id, name, aliases } = entity
  return { thing: 'ENTITY', subject: text(id), about: [text(id)], fields: { name, aliases }, rests: column(resolved, 'from') }
}

function meetingView(meeting: PlainRow | undefined, rows: RowsOf): View | null {
  if (!meeting) return null
  const { id, status, edtf, mode, topic } = meeting
  const [participants, places, claims] = [rows('participatesIn'), column(rows('heldIn'), 'to'), column(rows('aboutMeeting'), 'from')]
  const who = participants.map(({ from, role, forId }) => `${role} ${from}${forId === null ? '' : ` for ${forId}`}`)
  return {
    ...{ thing: 'MEETING', subject: text(id), about: distinct([...column(participants, 'from'), ...places]), rests: claims },
    fields: { status, edtf, mode, topic, place: places[0] ?? null, participants: distinct(who), claims },
  }
}

function captureView(capture: PlainRow | undefined, rows: RowsOf): View | null {
  if (!capture) return null
  const { id, status, edtf } = capture
  const [captors, places, claims] = [column(rows('captor'), 'to'), column(rows('of'), 'to'), column(rows('aboutCapture'), 'from')]
  const [claimedBy, deniedBy] = [column(rows('claimsCaptureOf'), 'from'), column(rows('deniesCaptureOf'), 'from')]
  return {
    ...{ thing: 'CAPTURE', subject: text(id), about: distinct([captors, places, claimedBy, deniedBy].flat()), rests: claims },
    fields: { status, edtf, captor: captors[0] ?? null, place: places[0] ?? null, claimedBy, deniedBy, claims },
  }
}

function tenureView(thing: ChangedThing, edge: PlainRow | undefined): View | null {
  if (!edge) return null
  const { from, to, claimIds, ...said } = edge
  const claims = Array.isArray(claimIds) ? claimIds.map(text) : []
  return { thing, subject: text(from), about: distinct([text(from), text(to)]), fields: { of: to, ...said, claims }, rests: claims }
}
