import type { TableName } from '../../model/graph.ts'
import { keyOf, type PlainRow, type PlainTables } from '../derived-rows.ts'
import type { KeptGraph } from './kept-graph.ts'
import type { Problem } from './problem.ts'

/** Whether each derived node and relationship can be traced to live claims or chains. */
export function checkCarried(stored: PlainTables, graph: KeptGraph): Problem[] {
  const rows = (table: TableName) => [...(stored.get(table)?.values() ?? [])]
  const liveClaim = (id: unknown) => graph.live.has(graph.claims.get(String(id))?.article ?? '')
  const liveChain = (id: unknown) => graph.live.has(graph.chains.get(String(id))?.article ?? '')
  const told = (table: TableName) => new Set(rows(table).flatMap(({ from, to }) => (liveClaim(from) ? [to] : [])))
  const [meetings, captures] = [told('aboutMeeting'), told('aboutCapture')]
  const carriers: Readonly<Partial<Record<TableName, (row: PlainRow) => boolean>>> = {
    ...{ meetings: ({ id }) => meetings.has(id), captures: ({ id }) => captures.has(id) },
    ...{ aboutMeeting: ({ from }) => liveClaim(from), aboutCapture: ({ from }) => liveClaim(from) },
    ...{ participatesIn: ({ to }) => meetings.has(to), heldIn: ({ from }) => meetings.has(from) },
    meets: ({ meetingId }) => meetings.has(meetingId),
    ...{ captor: ({ from }) => captures.has(from), of: ({ from }) => captures.has(from) },
    claimsCaptureOf: ({ captureId, claimIds }) => captures.has(captureId) && all(claimIds, liveClaim),
    deniesCaptureOf: ({ captureId, claimIds }) => captures.has(captureId) && all(claimIds, liveClaim),
    negotiatesFor: ({ claimIds }) => some(claimIds) && all(claimIds, liveClaim),
    holdsOffice: ({ claimIds }) => some(claimIds) && all(claimIds, liveClaim),
    resolvesTo: ({ from }) => liveChain(from),
    mentionedIn: ({ to }) => graph.live.has(String(to)),
  }
  return Object.entries(carriers).flatMap(([name, isCarried]) => {
    const table = name as TableName // the keys of `carriers` are tables
    return rows(table).flatMap((row): Problem[] =>
      isCarried(row) ? [] : [{ invariant: 'carried', what: `${table} ${keyOf(table, row)} reaches no live claim` }],
    )
  })
}

const all = (ids: unknown, holds: (id: unknown) => boolean): boolean => Array.isArray(ids) && ids.every(holds)
const some = (ids: unknown): boolean => Array.isArray(ids) && ids.length > 0

/** Entities that no chain resolves to, and that no place lies in. */
export function checkEntities(stored: PlainTables): Problem[] {
  const rows = (table: TableName) => [...(stored.get(table)?.values() ?? [])]
  const reached = new Set([...rows('resolvesTo'), ...rows('within')].map(({ to }) => to))
  return rows('entities').flatMap(({ id }): Problem[] =>
    reached.has(id) ? [] : [{ invariant: 'orphan', what: `entity ${id} has no chain` }],
  )
}
