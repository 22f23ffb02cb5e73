import type { DocumentClaim, DocumentEntity, ExtractionDocument } from '../document.ts'
import type { Predicate } from '../vocabulary.ts'
import { captureOutcome } from './capture-outcome.ts'
import { meetingOutcome } from './meeting-outcome.ts'
import { negotiatesForOf, officesOf } from './tenures.ts'

/** What one article's claims say as a whole, as the extraction document shows it. */
export type Views = Pick<ExtractionDocument, 'meetings' | 'captures' | 'negotiatesFor' | 'offices'>

/**
 * The outcome of one article's grouped claims (GUIDE.md: what the article says last wins).
 * Claims are read in text order; those of MEET and CAPTURE without a `group` have no part in it.
 */
export function viewsOf(entities: readonly DocumentEntity[], claims: readonly DocumentClaim[]): Views {
  const inOrder = claims.toSorted((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end)
  const all = { entities: new Map(entities.map((entity) => [entity.id, entity])), claims: inOrder }
  return {
    meetings: [...groupsOf('MEET', inOrder)].map(([id, group]) => meetingOutcome(id, group, all.entities)),
    captures: [...groupsOf('CAPTURE', inOrder)].flatMap(([id, group]) => captureOutcome(id, group, all) ?? []),
    negotiatesFor: negotiatesForOf(inOrder),
    offices: officesOf(inOrder),
  }
}

function groupsOf(predicate: Predicate, claims: readonly DocumentClaim[]): Map<string, DocumentClaim[]> {
  const groups = new Map<string, DocumentClaim[]>()
  for (const claim of claims) {
    if (claim.predicate !== predicate || claim.group === null) continue
    groups.set(claim.group, [...(groups.get(claim.group) ?? []), claim])
  }
  return groups
}
