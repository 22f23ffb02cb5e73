import type { DocumentArgument, DocumentAttribution, DocumentClaim, DocumentEntity } from '../document.ts'
import { distinct, sortBy } from '../order.ts'
import type { KeptChain, KeptClaim } from './kept.ts'
import { textOrder, type OneArticle } from './unit.ts'

interface Parts {
  readonly chains: readonly DocumentEntity[]
  readonly claims: readonly DocumentClaim[]
}

/** Kept rows as the document's entities and claims, with chain ids for local ids; what no outcome reads stays blank. */
export function asDocument({ chains, claims }: OneArticle): Parts {
  const named = new Set(chains.filter(({ mentionCount }) => mentionCount > 0).map(({ id }) => id))
  const local = (chainId: string) => (named.has(chainId) ? chainId : null)
  return {
    chains: chains.filter(({ id }) => named.has(id)).map(asEntity),
    claims: textOrder(claims).map((claim) => asClaim(claim, local)),
  }
}

const NO_SPAN = { start: 0, end: 0, text: '' }

function asEntity({ id, kind, name, names, link }: KeptChain): DocumentEntity {
  return { id, kind, name, aliases: distinct(names).filter((alias) => alias !== name), link, mentions: [] }
}

function asClaim(claim: KeptClaim, local: (chainId: string) => string | null): DocumentClaim {
  const { id, predicate, status, mode, title, topic, alias, group, edtf, dateFrom, dateTo } = claim
  return {
    ...{ id, predicate, status, mode, title, topic, alias, group, ruleId: '', confidence: 1 },
    trigger: { start: claim.triggerStart, end: claim.triggerEnd, text: '' },
    arguments: sortBy(claim.arguments, ({ role, start, end, chainId }) => [role, start, end, chainId]).map(
      ({ role, chainId, forId, start, end }): DocumentArgument => ({
        ...{ role, entityId: local(chainId), start, end, text: '', form: 'NAME' },
        ...(forId === null ? {} : { forId }),
      }),
    ),
    time: edtf === null ? null : { edtf, from: dateFrom, to: dateTo, ...NO_SPAN },
    attribution: sortBy(claim.attributions, ({ order }) => [order]).map(({ chainId }): DocumentAttribution => ({
      entityId: local(chainId),
      cue: '',
      ...NO_SPAN,
    })),
    evidence: NO_SPAN,
  }
}
