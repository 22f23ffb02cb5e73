import type { ArticleHead, Kept } from '../model/derive/kept.ts'
import { groupBy, sortBy } from '../model/order.ts'
import type { ChainRow, ClaimRow } from '../model/rows.ts'
import type { Store } from '../store/port.ts'
import {
  readArguments,
  readAttributions,
  readChains,
  readClaims,
  readHeads,
  readJudgements,
  readRevisions,
} from '../store/statements/kept.ts'

/** All that the derivation reads. */
export async function readKept(store: Store): Promise<Kept> {
  const [heads, chains, claims, judgements] = await Promise.all([
    readAllHeads(store),
    readAllChains(store),
    readAllClaims(store),
    store.run(readJudgements, {}),
  ])
  return { articles: heads, chains, claims, judgements: judgements.map(({ props }) => props) }
}

export async function readAllHeads(store: Store): Promise<ArticleHead[]> {
  return (await store.run(readHeads, {})).map(headOfRow)
}

export async function revisionsOf(store: Store, key: string): Promise<ArticleHead[]> {
  return (await store.run(readRevisions, { key })).map(headOfRow)
}

export async function readAllChains(store: Store): Promise<ChainRow[]> {
  return (await store.run(readChains, {})).map(({ props, article }) => ({ ...props, article }))
}

/** Every claim with its arguments and attributions in the order of `rowsOf`. */
export async function readAllClaims(store: Store): Promise<ClaimRow[]> {
  const [claims, args, attributions] = await Promise.all([
    store.run(readClaims, {}),
    store.run(readArguments, {}),
    store.run(readAttributions, {}),
  ])
  const argsOf = groupBy(args, ({ claimId }) => claimId)
  const attributionsOf = groupBy(attributions, ({ claimId }) => claimId)
  return claims.map(({ props, article }) => ({
    ...props,
    article,
    arguments: sortBy(
      (argsOf.get(props.id) ?? []).map(({ chainId, props: own }) => ({ chainId, ...own })),
      ({ role, start, end, chainId }) => [role, start, end, chainId],
    ),
    attributions: sortBy(
      (attributionsOf.get(props.id) ?? []).map(({ chainId, props: own }) => ({ chainId, ...own })),
      ({ order }) => [order],
    ),
  }))
}

const headOfRow = ({ head, opening }: { readonly head: Omit<ArticleHead, 'opening'>; readonly opening: string }): ArticleHead => ({
  ...head,
  opening,
})
