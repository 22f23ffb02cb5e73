import type { ArgumentRow, ArticleRow, AttributionRow, ChainRow, ClaimRow, JudgementRow } from '../rows.ts'

/** What the derivation reads of the kept part: less than all of it, so that a rebuild need not hold the texts. */
export interface Kept {
  readonly articles: readonly ArticleHead[]
  readonly chains: readonly KeptChain[]
  readonly claims: readonly KeptClaim[]
  readonly judgements: readonly JudgementRow[]
}

export interface ArticleHead extends Pick<ArticleRow, 'revision' | 'key' | 'publishedAt' | 'updatedAt' | 'contentHash' | 'retractedAt'> {
  /** At least the first 200 characters of the text. */
  readonly opening: string
}

export type KeptChain = Pick<ChainRow, 'id' | 'article' | 'anchor' | 'kind' | 'name' | 'names' | 'link' | 'mentionCount' | 'start' | 'text'>

type Own =
  'id' | 'article' | 'anchor' | 'predicate' | 'status' | 'mode' | 'title' | 'topic' | 'alias' | 'group' | 'edtf' | 'dateFrom' | 'dateTo'
export interface KeptClaim extends Pick<ClaimRow, Own | 'triggerStart' | 'triggerEnd'> {
  readonly arguments: readonly Pick<ArgumentRow, 'chainId' | 'role' | 'forId' | 'start' | 'end'>[]
  readonly attributions: readonly Pick<AttributionRow, 'chainId' | 'order'>[]
}

const OPENING = 200

export const headOf = ({ text, ...row }: ArticleRow): ArticleHead => ({ ...row, opening: text.slice(0, OPENING) })
