import { liveArticles } from '../model/derive/live.ts'
import type { Engine, Store } from '../store/port.ts'
import { readCounts, readLastIngest } from '../store/statements/kept.ts'
import { readAllHeads } from './read-kept.ts'

export interface GraphStatus {
  readonly engine: Engine
  /** Live articles. */
  readonly articles: number
  readonly entities: number
  readonly meetings: number
  readonly captures: number
  /** With those of superseded revisions. */
  readonly claims: number
  /** Version of the graph's shape. */
  readonly version: number | null
  readonly lastIngestAt: string | null
}

/** How much the store holds. */
export async function graphStatus(store: Store): Promise<GraphStatus> {
  const [counts] = await store.run(readCounts, {})
  const [last] = await store.run(readLastIngest, {})
  const heads = await readAllHeads(store)
  return {
    engine: store.engine,
    articles: liveArticles(heads).articles.length,
    entities: counts?.entities ?? 0,
    meetings: counts?.meetings ?? 0,
    captures: counts?.captures ?? 0,
    claims: counts?.claims ?? 0,
    version: counts?.version ?? null,
    lastIngestAt: last?.lastIngestAt ?? null,
  }
}
