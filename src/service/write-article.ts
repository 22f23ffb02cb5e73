import { byRank } from '../model/derive/live.ts'
import { headOf, type ArticleHead } from '../model/derive/kept.ts'
import type { ArgumentRow, AttributionRow, ClaimRow, KeptRows } from '../model/rows.ts'
import { sortBy } from '../model/order.ts'
import { step, type Step } from '../store/port.ts'
import {
  clearArticle,
  dropSupersedes,
  markStale,
  nextTurn,
  putArguments,
  putArticle,
  putAttributions,
  putChains,
  putClaims,
  putSupersedes,
  putUnresolved,
} from '../store/statements/write.ts'

/**
 * One transaction that keeps an article: whatever was kept of this revision is made anew, its place among the revisions of
 * its key noted, and the derived part marked as lagging behind.
 * @param known the revisions of the key that the store holds
 */
export function articleSteps({ article, chains, claims, unresolved }: KeptRows, known: readonly ArticleHead[]): Step[] {
  const { revision, key } = article
  const others = known.filter((head) => head.revision !== revision)
  return [
    step(markStale, { stale: true }),
    step(nextTurn, {}),
    step(clearArticle, { revision }),
    step(putArticle, { revision, props: { ...article } }),
    ...some(byId(chains).map(nodeOf), (rows) => step(putChains, { revision, rows })),
    ...some(byId(claims).map(claimNode), (rows) => step(putClaims, { revision, rows })),
    ...some(byId(unresolved).map(nodeOf), (rows) => step(putUnresolved, { revision, rows })),
    ...some(byId(claims).flatMap(argumentsOf), (rows) => step(putArguments, { rows })),
    ...some(byId(claims).flatMap(attributionsOf), (rows) => step(putAttributions, { rows })),
    step(dropSupersedes, { key }),
    ...some(supersessions([...others, headOf(article)]), (rows) => step(putSupersedes, { rows })),
  ]
}

function some<Row>(rows: readonly Row[], make: (rows: Row[]) => Step): Step[] {
  return rows.length === 0 ? [] : [make([...rows])]
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => sortBy(rows, ({ id }) => [id])

/** Properties of a node; `article` is a relationship. */
function nodeOf({ article: _article, ...props }: { readonly id: string; readonly article: string }) {
  return { id: props.id, props: { ...props } }
}

function claimNode({ arguments: _arguments, attributions: _attributions, ...claim }: ClaimRow) {
  return nodeOf(claim)
}

function argumentsOf({ id: claimId, arguments: rows }: ClaimRow) {
  return rows.map(({ chainId, ...props }: ArgumentRow) => ({ claimId, chainId, props: { ...props } }))
}

function attributionsOf({ id: claimId, attributions }: ClaimRow) {
  return attributions.map(({ chainId, ...props }: AttributionRow) => ({ claimId, chainId, props: { ...props } }))
}

/** Each revision supersedes the one before it; one that was taken back stands before every live one. */
export function supersessions(heads: readonly ArticleHead[]): { readonly from: string; readonly to: string }[] {
  const ordered = sortBy(byRank(heads), ({ retractedAt }) => [retractedAt === null ? 1 : 0])
  return ordered.slice(1).flatMap(({ revision: from }, index) => {
    const to = ordered[index]?.revision
    return to === undefined ? [] : [{ from, to }]
  })
}
