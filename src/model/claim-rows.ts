import { counter, type ChainOf } from './chain-rows.ts'
import type { DocumentClaim, ExtractionDocument } from './document.ts'
import { hash, type Json } from './ids.ts'
import { fold } from './names.ts'
import { compare, sortBy } from './order.ts'
import type { ArgumentRow, AttributionRow, ChainRow, ClaimRow } from './rows.ts'

interface Context {
  readonly chains: readonly ChainRow[]
  readonly chainOf: ChainOf
  readonly at: string | null
}

/** A document's claims in text order, each with its id and anchor (DESIGN.md §4, Ids and Anchors). */
export function claimRows(document: ExtractionDocument, context: Context): ClaimRow[] {
  const { article, extractor } = document
  const nameOf = new Map(context.chains.map((chain) => [chain.id, fold(chain.name ?? chain.text)]))
  const countIds = counter()
  const countAnchors = counter()
  const ordered = sortBy(document.claims, ({ trigger, predicate, id }) => [trigger.start, trigger.end, predicate, id])
  return ordered.map((claim) => {
    const args = argumentRows(claim, context.chainOf)
    const named = args.map(({ role, chainId }) => `${role}:${nameOf.get(chainId) ?? ''}`).sort(compare)
    const idParts = [article.revision, ...idPartsOf(claim)]
    const anchorParts = [article.key, claim.predicate, named]
    const again = countIds(JSON.stringify(idParts))
    return {
      id: hash(again ? [...idParts, again] : idParts),
      article: article.revision,
      anchor: hash([...anchorParts, countAnchors(JSON.stringify(anchorParts))]),
      ...ownProperties(claim),
      extractorVersion: extractor,
      recordedAt: context.at,
      retractedAt: null,
      arguments: args,
      attributions: attributionRows(claim, context.chainOf),
    }
  })
}

function idPartsOf({ predicate, trigger, ...claim }: DocumentClaim): Json[] {
  const args = sortBy(claim.arguments, ({ role, start, end }) => [role, start, end])
  return [predicate, [trigger.start, trigger.end], args.map(({ role, start, end }) => [role, start, end])]
}

function ownProperties(claim: DocumentClaim) {
  const { predicate, status, mode, title, topic, alias, group, trigger, time, evidence, ruleId, confidence } = claim
  return {
    ...{ predicate, status, mode, title, topic, alias, group, ruleId, confidence },
    ...{ triggerStart: trigger.start, triggerEnd: trigger.end },
    ...{ edtf: time?.edtf ?? null, dateFrom: time?.from ?? null, dateTo: time?.to ?? null, dateText: time?.text ?? null },
    ...{ quote: evidence.text, start: evidence.start, end: evidence.end },
  }
}

function argumentRows(claim: DocumentClaim, chainOf: ChainOf): ArgumentRow[] {
  const rows = claim.arguments.map(({ role, entityId, start, end, text, form, forId }) => ({
    ...{ chainId: chainOf(entityId, { start, end }), role, start, end, text, form },
    forId: forId === undefined ? null : chainOf(forId, { start, end }),
  }))
  return sortBy(rows, ({ role, start, end, chainId }) => [role, start, end, chainId])
}

function attributionRows(claim: DocumentClaim, chainOf: ChainOf): AttributionRow[] {
  return claim.attribution.map(({ entityId, cue, start, end, text }, order) => ({
    ...{ chainId: chainOf(entityId, { start, end }), order, cue, start, end, text },
  }))
}
