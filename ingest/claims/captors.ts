import type { DocumentArgument } from '../../src/model/document.ts'
import type { Claim } from '../layers.ts'
import type { Reader } from './reader.ts'
import { childrenBy, phrasesWith } from './tree.ts'
import { agentsOf, isPassive } from './voices.ts'

/**
 * Captures with captor and place told apart: who takes a place is a state or group, so a person stands for the own side;
 * "X said it had seized the town" lends X; a place told by "it" is the one taken last.
 */
export function sidedCaptures(reader: Reader, claims: readonly Claim[]): readonly Claim[] {
  const sides = sidesBy(reader, claims)
  const places: DocumentArgument[] = []
  return claims.flatMap((claim) => {
    if (claim.predicate !== 'CAPTURE') return [claim]
    const placed = withPlace(reader, claim, places.at(-1))
    const place = placed?.arguments.find(({ role }) => role === 'PLACE')
    if (!placed || !place) return []
    places.push(place)
    return [withCaptor(reader, placed, sides)]
  })
}

/** For each person the state or body that the article gives them. */
type Sides = ReadonlyMap<string, string>

function sidesBy(reader: Reader, claims: readonly Claim[]): Sides {
  const sides = new Map<string, string>()
  for (const {
    predicate,
    status,
    arguments: [who, whose],
  } of claims) {
    const isTenure = predicate === 'NEGOTIATE_FOR' || predicate === 'HOLD_OFFICE'
    if (!isTenure || status !== 'CURRENT' || !who?.entityId || !whose?.entityId || sides.has(who.entityId)) continue
    if (isSide(reader, whose.entityId)) sides.set(who.entityId, whose.entityId)
  }
  return sides
}

const isSide = (reader: Reader, id: string): boolean => ['COUNTRY', 'ORGANIZATION', 'REGION'].includes(reader.chain(id)?.kind ?? '')

/** "it" that is no place stands for the place taken last; without one the claim tells no place. */
function withPlace(reader: Reader, claim: Claim, last: DocumentArgument | undefined): Claim | null {
  const place = claim.arguments.find(({ role }) => role === 'PLACE')
  const kind = reader.chain(place?.entityId ?? '')?.kind
  if (!place || place.form !== 'PRONOUN' || kind === 'CITY' || kind === 'REGION' || kind === 'FACILITY') return claim
  if (!last) return null
  const meant = { ...place, entityId: last.entityId }
  return { ...claim, arguments: claim.arguments.map((argument) => (argument === place ? meant : argument)) }
}

function withCaptor(reader: Reader, claim: Claim, sides: Sides): Claim {
  const captor = claim.arguments.find(({ role }) => role === 'CAPTOR')
  if (captor) {
    const entityId = sideOf(reader, captor.entityId, sides) ?? ownerSide(reader, captor, sides) ?? captor.entityId
    return { ...claim, arguments: claim.arguments.map((argument) => (argument === captor ? { ...captor, entityId } : argument)) }
  }
  const said = saidOfThemselves(reader, claim, sides)
  return said ? { ...claim, arguments: [said, ...claim.arguments] } : claim
}

function sideOf(reader: Reader, id: string | null, sides: Sides): string | null {
  if (id === null) return null
  if (isSide(reader, id) && reader.chain(id)?.name != null) return id
  return sides.get(id) ?? null
}

/** "his fighters", "the forces of President Ana Roy": the side of the one they belong to. */
function ownerSide(reader: Reader, captor: DocumentArgument, sides: Sides): string | null {
  const head = headIn(reader, captor)
  const owners = [...childrenBy(reader.tree, head, 'nmod:poss'), ...phrasesWith(reader.tree, head, ['of'])]
  const ids = owners.flatMap((owner) => reader.mentionsAt(owner).flatMap((mention) => reader.chainOf(mention)?.id ?? []))
  return ids.flatMap((id) => sideOf(reader, id, sides) ?? [])[0] ?? null
}

const headIn = (reader: Reader, { start, end }: DocumentArgument): number =>
  reader.document.mentions.find((mention) => mention.start === start && mention.end === end)?.head ?? -1

/** "Moscow claimed that it had seized the town": who speaks of "it" or "they" speaks of the own side. */
function saidOfThemselves(reader: Reader, claim: Claim, sides: Sides): DocumentArgument | null {
  const verb = reader.document.tokens.findIndex(({ start }) => start === claim.trigger.start)
  if (isPassive(reader.tree, verb)) return null
  const [agent] = agentsOf(reader.tree, verb)
  const token = agent === undefined ? undefined : reader.document.tokens[agent]
  const entityId = sideOf(reader, claim.attribution[0]?.entityId ?? null, sides)
  if (!token || entityId === null || !/^(?:it|they|we)$/i.test(token.text)) return null
  return { role: 'CAPTOR', entityId, start: token.start, end: token.end, text: token.text, form: 'PRONOUN' }
}
