import { liveArticles } from '../model/derive/live.ts'
import { version } from '../model/version.ts'
import type { Engine, Store } from '../store/port.ts'
import { readCounts, readLastIngest } from '../store/statements/kept.ts'
import { countLiveClaims } from '../store/statements/read-api/by-id.ts'
import { readAllHeads } from './read-kept.ts'

export interface GraphStatus {
  readonly engine: Engine
  /** Live articles. */
  readonly articles: number
  readonly entities: number
  readonly meetings: number
  readonly captures: number
  /** Of live articles. */
  readonly claims: number
  /** Version of this service. */
  readonly version: string
  /** Version of the graph's shape. */
  readonly graphVersion: number | null
  readonly lastIngestAt: string | null
}

/** How much the store holds. */
export async function graphStatus(store: Store): Promise<GraphStatus> {
  const [counts] = await store.run(readCounts, {})
  const [live] = await store.run(countLiveClaims, {})
  const [last] = await store.run(readLastIngest, {})
  const heads = await readAllHeads(store)
  return {
    engine: store.engine,
    articles: liveArticles(heads).articles.length,
    entities: counts?.entities ?? 0,
    meetings: counts?.meetings ?? 0,
    captures: counts?.captures ?? 0,
    claims: live?.claims ?? 0,
    version,
    graphVersion: counts?.version ?? null,
    lastIngestAt: last?.lastIngestAt ?? null,
  }
}
