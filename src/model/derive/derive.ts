import { TABLE_KEYS, TABLE_NAMES, type DerivedConflict, type DerivedGraph, type TableName } from '../graph.ts'
import { sortBy, type SortKey } from '../order.ts'
import type { Places } from '../place.ts'
import type { JudgementRow } from '../rows.ts'
import { candidatesOf } from './candidates.ts'
import { captureTables } from './capture-tables.ts'
import { copiesOf } from './copies.ts'
import { verdicts } from './judged.ts'
import type { Kept } from './kept.ts'
import { liveArticles } from './live.ts'
import { meetingTables } from './meeting-tables.ts'
import { mergeCaptures } from './merge-captures.ts'
import { mergeMeetings } from './merge-meetings.ts'
import { placeTree } from './place-tree.ts'
import { resolveChains } from './resolve-chains.ts'
import { tenureTables } from './tenure-tables.ts'
import { unitsOf } from './units.ts'

/**
 * The derived part of the graph (DESIGN.md §4, the law): a function of the set of live articles and judgements, whatever the
 * order in which they are given. All tables come sorted by their keys.
 */
export function derive(kept: Kept, places: Places): DerivedGraph {
  const articles = sortBy(liveArticles(kept.articles).articles, ({ revision }) => [revision])
  const live = new Set(articles.map(({ revision }) => revision))
  const chains = kept.chains.filter(({ article }) => live.has(article))
  const claims = kept.claims.filter(({ article }) => live.has(article))
  const tree = placeTree(places)
  const judged = verdicts(kept.judgements, 'ENTITY')
  const resolved = resolveChains({ articles, chains, claims, judged, tree })
  const units = unitsOf({ articles, chains, claims, entityOf: (chainId) => resolved.entityOf.get(chainId) ?? null })
  const copyOf = copiesOf(articles)
  const meetings = mergeMeetings(units.meetings, { tree, judged: verdicts(kept.judgements, 'MEETING') })
  const captures = mergeCaptures(units.captures, verdicts(kept.judgements, 'CAPTURE'))
  return sorted({
    ...resolved.tables,
    candidates: candidatesOf(resolved.named, judged, resolved.doubts),
    conflicts: [resolved, meetings, captures].flatMap(({ conflicts }) => conflicts.map(conflictOf)),
    ...meetingTables(meetings.groups, { tree, copyOf }),
    ...captureTables(captures.groups, copyOf),
    ...tenureTables(units),
  })
}

const conflictOf = ({ id, about, left, right, verdict }: JudgementRow): DerivedConflict => ({ id, about, left, right, verdict })

function sorted(graph: DerivedGraph): DerivedGraph {
  const tables = TABLE_NAMES.map((name) => [name, sortTable(graph, name)])
  // built from the same names and rows, sorted
  return Object.fromEntries(tables) as DerivedGraph
}

function sortTable(graph: DerivedGraph, name: TableName): object[] {
  const rows: readonly object[] = graph[name]
  return sortBy(rows, (row) => {
    const values = new Map<string, unknown>(Object.entries(row))
    return TABLE_KEYS[name].map((key): SortKey => String(values.get(key)))
  })
}
