import type { Claim } from '../layers.ts'
import type { Reader } from './reader.ts'
import { childrenBy, phrasesWith } from './tree.ts'

/** For each person the state or body that the article gives them. */
export type Sides = ReadonlyMap<string, string>

/** By office or principal, else by what stands beside the name: "Ana Roy, founder of the Lund Group". */
export function sidesBy(reader: Reader, claims: readonly Claim[]): Sides {
  const sides = new Map<string, string>()
  for (const { predicate, status, arguments: args } of claims) {
    const [who, whose] = args
    const isTenure = predicate === 'NEGOTIATE_FOR' || predicate === 'HOLD_OFFICE'
    if (!isTenure || status !== 'CURRENT' || !who?.entityId || !whose?.entityId || sides.has(who.entityId)) continue
    if (isSide(reader, whose.entityId)) sides.set(who.entityId, whose.entityId)
  }
  for (const { id, kind, mentions } of reader.document.chains) {
    const beside = kind === 'PERSON' && !sides.has(id) ? mentions.flatMap((index) => sideBeside(reader, index) ?? [])[0] : undefined
    if (beside !== undefined) sides.set(id, beside)
  }
  return sides
}

export const isSide = (reader: Reader, id: string): boolean => ['COUNTRY', 'ORGANIZATION', 'REGION'].includes(reader.chain(id)?.kind ?? '')

function sideBeside(reader: Reader, index: number): string | null {
  const mention = reader.document.mentions[index]
  if (mention?.form !== 'NAME') return null
  const roles = childrenBy(reader.tree, mention.head, 'appos')
  const bodies = roles.flatMap((role) => phrasesWith(reader.tree, role, ['of', 'for']))
  const ids = bodies.flatMap((body) => reader.mentionsAt(body).flatMap((one) => reader.chainOf(one)?.id ?? []))
  return ids.find((id) => isSide(reader, id) && reader.chain(id)?.name != null) ?? null
}
