import { liveArticles } from '../../model/derive/live.ts'
import type { ArticleHead } from '../../model/derive/kept.ts'
import type { ChainRow, ClaimRow, UnresolvedRow } from '../../model/rows.ts'
import type { Store } from '../../store/port.ts'
import { readUnresolved } from '../../store/statements/kept.ts'
import { readAllChains, readAllClaims, readAllHeads } from '../read-kept.ts'

/** The kept part without the texts. */
export interface KeptGraph {
  readonly heads: readonly ArticleHead[]
  /** Live revisions. */
  readonly live: ReadonlySet<string>
  readonly chains: ReadonlyMap<string, ChainRow>
  readonly claims: ReadonlyMap<string, ClaimRow>
  readonly unresolved: readonly UnresolvedRow[]
}

export async function readKeptGraph(store: Store): Promise<KeptGraph> {
  const heads = await readAllHeads(store)
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
  return {
    heads,
    live: new Set(liveArticles(heads).articles.map(({ revision }) => revision)),
    chains: byId(await readAllChains(store)),
    claims: byId(await readAllClaims(store)),
    unresolved: (await store.run(readUnresolved, {})).map(({ props, article }) => ({ ...props, article })),
  }
}
