import { chainRows } from './chain-rows.ts'
import { claimRows } from './claim-rows.ts'
import type { ExtractionDocument } from './document.ts'
import { hash } from './ids.ts'
import { toUtc } from './instant.ts'
import type { ArticleRow, KeptRows, UnresolvedRow } from './rows.ts'

/**
 * A document's kept rows: its entities as chains, its claims with arguments and attributions. The four views are left out,
 * the derivation makes them anew.
 * @param at UTC instant of the ingest, for `ingestedAt` and `recordedAt`; null leaves them open
 */
export function rowsOf(document: ExtractionDocument, at: string | null = null): KeptRows {
  const { chains, chainOf } = chainRows(document)
  return {
    article: articleRow(document, at),
    chains,
    claims: claimRows(document, { chains, chainOf, at }),
    unresolved: unresolvedRows(document),
  }
}

function articleRow({ article }: ExtractionDocument, ingestedAt: string | null): ArticleRow {
  const { revision, key, id, url, title, publisher, language, text, contentHash } = article
  const publishedAt = article.publishedAt && toUtc(article.publishedAt)
  const updatedAt = article.updatedAt && toUtc(article.updatedAt)
  return { revision, key, id, url, title, publisher, publishedAt, updatedAt, language, text, contentHash, ingestedAt, retractedAt: null }
}

function unresolvedRows({ article, unresolved }: ExtractionDocument): UnresolvedRow[] {
  const seen = new Map<string, UnresolvedRow>()
  for (const { cue, start, end, reason } of unresolved) {
    const id = hash([article.revision, cue, start, end, reason])
    seen.set(id, { id, article: article.revision, cue, start, end, reason })
  }
  return [...seen.values()]
}
