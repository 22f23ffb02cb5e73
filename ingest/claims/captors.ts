import type { DocumentArgument } from '../../src/model/document.ts'
import { overlaps } from '../../src/model/span.ts'
import type { Chain, Claim } from '../layers.ts'
import { namedSoon } from './capture-cataphora.ts'
import { headIn, placedCapture } from './capture-places.ts'
import type { Reader } from './reader.ts'
import { isSide, sidesBy, type Sides } from './sides.ts'
import { childrenBy, phrasesWith } from './tree.ts'
import { agentsOf, isPassive } from './voices.ts'

/**
 * Captures with captor and place told apart: who takes a place is a state or group, so a person stands for the own side;
 * "X said it had seized the town" lends X; a place told by "it" is the one taken last.
 */
export function sidedCaptures(reader: Reader, claims: readonly Claim[]): readonly Claim[] {
  const sides = sidesBy(reader, claims)
  const places: DocumentArgument[] = []
  const sided = claims.flatMap((claim) => {
    if (claim.predicate !== 'CAPTURE') return [claim]
    const placed = placedCapture(reader, claim, places.at(-1))
    const place = placed?.arguments.find(({ role }) => role === 'PLACE')
    if (!placed || !place) return []
    places.push(place)
    const taken = withCaptor(reader, placed, sides)
    // A side that is told to take itself was misread.
    return taken.arguments.some(({ role, entityId }) => role === 'CAPTOR' && entityId !== null && entityId === place.entityId)
      ? []
      : [taken]
  })
  return namedSoon(reader, sided)
}

function withCaptor(reader: Reader, claim: Claim, sides: Sides): Claim {
  const captor = claim.arguments.find(({ role }) => role === 'CAPTOR')
  if (captor) {
    const entityId = sideOf(reader, captor.entityId, sides) ?? ownerSide(reader, captor, sides) ?? speakerSide(reader, claim, sides)
    const told = entityId !== null && !isStateBody(reader, entityId) ? entityId : null
    const known = {
      ...captor,
      entityId: told ?? fightersOf(reader, captor, claim) ?? homeOf(reader, captor, claim) ?? entityId ?? captor.entityId,
    }
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

/** Ministries and staffs take no towns: the country's forces do. */
const isStateBody = (reader: Reader, id: string): boolean =>
  /\b(?:Ministry|Staff|Council|Command|Government)\b/.test(reader.chain(id)?.name ?? '')

const STATE_FORCE = /\b(?:army|military|government|government forces|special forces|security forces|authorities|loyalists)$/i

/** "The army won the town back": the army of the country in which the town lies, where the article names that country. */
function homeOf(reader: Reader, captor: DocumentArgument, claim: Claim): string | null {
  if (!STATE_FORCE.test(captor.text) || reader.chain(captor.entityId ?? '')?.name != null) return null
  const place = reader.chain(claim.arguments.find(({ role }) => role === 'PLACE')?.entityId ?? '')
  const country = place ? reader.countryOf(place) : null
  const { links, chains } = reader.document
  return country === null ? null : (chains.find(({ id }) => links.get(id) === country)?.id ?? null)
}

const FIGHTERS = /\b(?:fighters|rebels|guerrillas|jihadists|militants|insurgents|gunmen|militiamen|separatists)$/i

/** "The guerrillas overran the town": the armed body named last in the sentences before, else the one that the article names. */
function fightersOf(reader: Reader, captor: DocumentArgument, claim: Claim): string | null {
  const chain = reader.chain(captor.entityId ?? '')
  if (chain?.name != null || chain?.kind !== 'ORGANIZATION' || !FIGHTERS.test(captor.text)) return null
  const { mentions, chains } = reader.document
  const armed = chains.filter((other) => other.kind === 'ORGANIZATION' && isArmed(reader, other))
  // Named in the same sentence, it is rather the one that they fight.
  const isFoe = ({ mentions: own }: Chain) => own.some((index) => overlaps(mentions[index] ?? captor, claim.evidence))
  const last = ({ mentions: own }: Chain) =>
    Math.max(...own.map((index) => mentions[index]?.start ?? 0).filter((start) => start < captor.start))
  const near = armed.filter((other) => !isFoe(other) && captor.start - last(other) < NEAR).toSorted((a, b) => last(b) - last(a))
  const [only] = near.length > 0 ? near : armed.length === 1 ? armed : []
  return only && !isFoe(only) ? only.id : null
}

/** How far back, in characters, the fighters' name may stand beside others. */
const NEAR = 500

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

/** "Moscow claimed that it had seized the town": who speaks of "it" or "they" speaks of the own side. */
function saidOfThemselves(reader: Reader, claim: Claim, sides: Sides): DocumentArgument | null {
  const verb = reader.document.tokens.findIndex(({ start }) => start === claim.trigger.start)
  if (isPassive(reader.tree, verb)) return null
  const [agent] = agentsOf(reader.tree, verb)
  const token = agent === undefined ? undefined : reader.document.tokens[agent]
  const source = claim.attribution[0]?.entityId ?? null
  const entityId = sideOf(reader, source, sides) ?? unnamedSide(reader, source)
  if (!token || entityId === null || !/^(?:it|they|we)$/i.test(token.text)) return null
  return { role: 'CAPTOR', entityId, start: token.start, end: token.end, text: token.text, form: 'PRONOUN' }
}

/** "The army said it had taken the town": the side that nobody names. */
const unnamedSide = (reader: Reader, id: string | null): string | null => (id !== null && isSide(reader, id) ? id : null)
