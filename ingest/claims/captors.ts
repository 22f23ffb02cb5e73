import type { DocumentArgument } from '../../src/model/document.ts'
import { overlaps } from '../../src/model/span.ts'
import type { Chain, Claim } from '../layers.ts'
import type { Reader } from './reader.ts'
import { isSide, sidesBy, type Sides } from './sides.ts'
import { childrenBy, phrasesWith, relationOf } from './tree.ts'
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
    const sided = withCaptor(reader, placed, sides)
    // A side that is told to take itself was misread.
    return sided.arguments.some(({ role, entityId }) => role === 'CAPTOR' && entityId !== null && entityId === place.entityId)
      ? []
      : [sided]
  })
}

/** "it" that is no place, and "the town" named in no sentence since, stand for the place taken last; without one "it" tells no place. */
function withPlace(reader: Reader, claim: Claim, last: DocumentArgument | undefined): Claim | null {
  const place = claim.arguments.find(({ role }) => role === 'PLACE')
  if (!place || !isOpen(reader, place, last)) return claim
  const entityId =
    (place.form === 'PRONOUN' ? topicBefore(reader, place) : null) ??
    last?.entityId ??
    (isObjectOfTaking(reader, claim, place) ? null : (countryOf(reader, claim, place) ?? placeBefore(reader, place)))
  if (entityId === null) return null
  return { ...claim, arguments: claim.arguments.map((argument) => (argument === place ? { ...place, entityId } : argument)) }
}

/** "took it" may be anything that is taken. */
const isObjectOfTaking = (reader: Reader, { ruleId }: Claim, place: DocumentArgument): boolean =>
  ruleId === 'capture/take-object' && relationOf(reader.tree, headIn(reader, place)) === 'obj'

const isPlace = (reader: Reader, id: string | null): boolean => ['CITY', 'REGION', 'FACILITY'].includes(reader.chain(id ?? '')?.kind ?? '')

/** A pronoun that is joined with no place, or a common noun behind a capture of a place of its kind. */
function isOpen(reader: Reader, place: DocumentArgument, last: DocumentArgument | undefined): boolean {
  if (place.form === 'PRONOUN') return !isPlace(reader, place.entityId)
  const kinds = [place, last].map((argument) => reader.chain(argument?.entityId ?? '')?.kind)
  return place.form === 'NOMINAL' && last !== undefined && kinds[0] === kinds[1] && !isNamedBeside(reader, place)
}

/** The chain has a name in the sentence of the argument, before it. */
function isNamedBeside(reader: Reader, { entityId, start }: DocumentArgument): boolean {
  const sentence = reader.document.sentences.find((one) => one.start <= start && start < one.end)
  const { mentions } = reader.document
  return (reader.chain(entityId ?? '')?.mentions ?? []).some((index) => {
    const mention = mentions[index]
    return mention?.form === 'NAME' && sentence !== undefined && mention.start >= sentence.start && mention.start < start
  })
}

/** The place that the sentence before, or the one of the argument, speaks of: its subject. */
function topicBefore(reader: Reader, { start }: DocumentArgument): string | null {
  const { sentences, mentions } = reader.document
  const here = sentences.findIndex((one) => one.start <= start && start < one.end)
  const from = sentences[Math.max(0, here - 1)]?.start ?? start
  const topic = mentions.findLast(
    (mention) =>
      mention.form === 'NAME' &&
      mention.start >= from &&
      mention.end <= start &&
      relationOf(reader.tree, mention.head).startsWith('nsubj') &&
      isPlace(reader, reader.chainOf(mention)?.id ?? null),
  )
  return topic ? (reader.chainOf(topic)?.id ?? null) : null
}

/** "Lithuania was free until it was annexed": a country that the pronoun was joined with and that does not take it itself. */
function countryOf(reader: Reader, claim: Claim, place: DocumentArgument): string | null {
  const isOther = claim.arguments.every((argument) => argument === place || argument.entityId !== place.entityId)
  const isSpeaker = claim.attribution.some(({ entityId }) => entityId === place.entityId)
  return reader.chain(place.entityId ?? '')?.kind === 'COUNTRY' && isOther && !isSpeaker ? place.entityId : null
}

/** How far back, in characters, a place may stand that "it" means. */
const NEAR = 200

function placeBefore(reader: Reader, { start }: DocumentArgument): string | null {
  const named = reader.document.mentions.filter(
    (mention) =>
      mention.form === 'NAME' && mention.end <= start && start - mention.end < NEAR && isPlace(reader, reader.chainOf(mention)?.id ?? null),
  )
  const last = named.at(-1)
  return last ? (reader.chainOf(last)?.id ?? null) : null
}

function withCaptor(reader: Reader, claim: Claim, sides: Sides): Claim {
  const captor = claim.arguments.find(({ role }) => role === 'CAPTOR')
  if (captor) {
    const entityId = sideOf(reader, captor.entityId, sides) ?? ownerSide(reader, captor, sides) ?? speakerSide(reader, claim, sides)
    const known = { ...captor, entityId: entityId ?? fightersOf(reader, captor, claim) ?? captor.entityId }
    if (captor.form === 'PRONOUN' && reader.chain(known.entityId ?? '')?.kind === 'PERSON')
      return { ...claim, arguments: claim.arguments.filter((argument) => argument !== captor) }
    return { ...claim, arguments: claim.arguments.map((argument) => (argument === captor ? known : argument)) }
  }
  const said = saidOfThemselves(reader, claim, sides) ?? proclaimed(reader, claim, sides)
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

const ASSERTING = new Set([
  'say',
  'claim',
  'announce',
  'declare',
  'write',
  'tell',
  'report',
  'state',
  'add',
  'post',
  'tweet',
  'boast',
  'insist',
])

/** "Special forces had taken the town, the ministry's spokesman wrote": a force that nobody names is the speaker's own. */
function speakerSide(reader: Reader, claim: Claim, sides: Sides): string | null {
  const [source] = claim.attribution
  const captor = claim.arguments.find(({ role }) => role === 'CAPTOR')
  const isForce = captor !== undefined && reader.chain(captor.entityId ?? '')?.kind !== 'PERSON' && OWN.test(captor.text)
  return source && isForce && ASSERTING.has(source.cue) ? sideOf(reader, source.entityId, sides) : null
}

/** "The general proclaimed the capture of the town": for the own side. */
function proclaimed(reader: Reader, { ruleId, attribution }: Claim, sides: Sides): DocumentArgument | null {
  const [source] = attribution
  const entityId = sideOf(reader, source?.entityId ?? null, sides)
  if (!source || entityId === null || !ruleId.startsWith('capture/noun-') || ruleId === 'capture/noun-fall') return null
  const { start, end, text } = source
  return PROCLAIMING.has(source.cue) ? { role: 'CAPTOR', entityId, start, end, text, form: 'NAME' } : null
}

const PROCLAIMING = new Set(['proclaim', 'claim', 'announce', 'declare', 'hail', 'celebrate'])

const FIGHTERS = /\b(?:fighters|rebels|guerrillas|jihadists|militants|insurgents|gunmen|militiamen|separatists)$/i

/** "The guerrillas overran the town": the one armed body that the article names. */
function fightersOf(reader: Reader, captor: DocumentArgument, claim: Claim): string | null {
  const chain = reader.chain(captor.entityId ?? '')
  if (chain?.name != null || chain?.kind !== 'ORGANIZATION' || !FIGHTERS.test(captor.text)) return null
  const armed = reader.document.chains.filter((other) => other.kind === 'ORGANIZATION' && isArmed(reader, other))
  const [only] = armed
  // Named in the same sentence, it is rather the one that they fight.
  const isOther = !(only?.mentions ?? []).some((index) => overlaps(reader.document.mentions[index] ?? captor, claim.evidence))
  return only && armed.length === 1 && isOther ? only.id : null
}

/** A body with fighters of its own ("Taliban militants"), or called one of arms. */
function isArmed(reader: Reader, { name, mentions }: Chain): boolean {
  if (name === null) return false
  if (/\b(?:Army|Front|Forces|Militia|Brigades?|Legion|Guerrillas?|Liberation|Islamic)\b/.test(name)) return true
  return mentions.some((index) => {
    const mention = reader.document.mentions[index]
    return mention?.form === 'NAME' && FIGHTERS.test(reader.document.tokens[mention.last]?.text ?? '')
  })
}

const OWN = /\b(?:forces|troops|army|military|soldiers|side|units)$/i

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
