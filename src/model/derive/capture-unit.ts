import type { DocumentCapture } from '../document.ts'
import { distinct } from '../order.ts'
import type { KeptClaim } from './kept.ts'
import { claimsIn, unitOf, type CaptureSource, type CaptureUnit, type OneArticle } from './unit.ts'

/** Null where the place is told but not named ("the town"). */
export function captureUnit(capture: DocumentCapture, article: OneArticle): CaptureUnit | null {
  const placeId = article.entityOf(capture.placeId)
  if (placeId === null) return null
  return {
    ...unitOf(capture, article),
    captorId: capture.captorId === null ? null : article.entityOf(capture.captorId),
    placeId,
    status: capture.status,
    sources: [...sources(capture.claimedBy, false), ...sources(capture.deniedBy, true)],
  }

  function sources(chainIds: readonly string[], denies: boolean): CaptureSource[] {
    const claims = claimsIn(capture.claimIds, article).filter(({ status }) => (status === 'DENIED') === denies)
    const entityIds = distinct(chainIds.flatMap((id) => article.entityOf(id) ?? []))
    return entityIds.map((sourceId) => ({ sourceId, denies, claimIds: citing(claims, sourceId, article) }))
  }
}

function citing(claims: readonly KeptClaim[], sourceId: string, { entityOf }: OneArticle): string[] {
  return claims.filter(({ attributions }) => attributions.some(({ chainId }) => entityOf(chainId) === sourceId)).map(({ id }) => id)
}
