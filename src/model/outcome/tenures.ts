import type { DocumentClaim, ExtractionDocument } from '../document.ts'
import { idsIn } from './entity-ids.ts'

type NegotiatesFor = ExtractionDocument['negotiatesFor'][number]
type Office = ExtractionDocument['offices'][number]

/** Words that tell no office beside a fuller title of the same holder ("the Turkish leader", later). */
const VAGUE = new Set(['leader', 'head', 'chief', 'official'])

/** Who acts for whom, now or formerly; one a pair, in text order. */
export function negotiatesForOf(claims: readonly DocumentClaim[]): NegotiatesFor[] {
  return held(claims, 'NEGOTIATE_FOR').flatMap((claims) => {
    const pair = pairOf(claims[0], 'AGENT', 'PRINCIPAL')
    return pair ? [{ personId: pair[0], principalId: pair[1], ...tenureOf(claims) }] : []
  })
}

/** Who holds which office, now or formerly; a vague title stands only where no fuller one is told. */
export function officesOf(claims: readonly DocumentClaim[]): Office[] {
  const offices = held(claims, 'HOLD_OFFICE').flatMap((claims) => {
    const pair = pairOf(claims[0], 'HOLDER', 'OF')
    return pair ? [{ personId: pair[0], title: claims[0]?.title ?? '', ofId: pair[1], ...tenureOf(claims) }] : []
  })
  const fuller = (office: Office) => offices.some((other) => other !== office && sameHolder(other, office) && !VAGUE.has(other.title))
  return offices.filter((office) => !VAGUE.has(office.title) || !fuller(office))
}

const sameHolder = (a: Office, b: Office): boolean => a.personId === b.personId && a.ofId === b.ofId

/** CURRENT and FORMER claims, those of one pair (and title) together. */
function held(claims: readonly DocumentClaim[], predicate: 'NEGOTIATE_FOR' | 'HOLD_OFFICE'): DocumentClaim[][] {
  const groups = new Map<string, DocumentClaim[]>()
  for (const claim of claims) {
    if (claim.predicate !== predicate || (claim.status !== 'CURRENT' && claim.status !== 'FORMER')) continue
    const key = JSON.stringify([claim.title, ...claim.arguments.map((argument) => [argument.role, argument.entityId]).sort()])
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()]
}

function pairOf(claim: DocumentClaim | undefined, left: 'AGENT' | 'HOLDER', right: 'PRINCIPAL' | 'OF'): [string, string] | null {
  const [a, b] = claim ? [idsIn(claim, left)[0], idsIn(claim, right)[0]] : []
  return a === undefined || b === undefined ? null : [a, b]
}

/** Former where any claim says so: "President X" of an earlier day does not take "the former president X" back. */
function tenureOf(claims: readonly DocumentClaim[]): { former: boolean; claimIds: string[] } {
  return { former: claims.some((claim) => claim.status === 'FORMER'), claimIds: claims.map((claim) => claim.id) }
}
