import type { EntityKind, Role } from '../../src/model/vocabulary.ts'
import { overlaps, type Span } from '../../src/model/span.ts'
import type { Claim, EventArgument, EventEvidence, Mention } from '../layers.ts'
import { argumentsOf } from './claim-parts.ts'
import type { Reader } from './reader.ts'
import { referentOf, type Referent } from './referents.ts'
import { casesOf, headOf, relationOf } from './tree.ts'

const KINDS: readonly (EntityKind | null)[] = ['PERSON', 'COUNTRY', 'ORGANIZATION', 'REGION']

interface Party {
  readonly role: Role
  readonly referent: Referent
}

/** Who takes part by the annotator's evidence, each with whom it refers to; each named one once, an argument that refers to nobody not at all. */
export function eventParties(reader: Reader, event: EventEvidence, from: number): readonly Party[] {
  const arguments_ = event.arguments.filter(({ role, score }) => role === 'PARTY' && score >= from)
  const referents = arguments_
    .flatMap((argument) => partyOf(reader, argument))
    .filter(({ mention }) => !mention || !isOwner(reader, mention, event.trigger.first))
  return referents
    .filter(({ chainId }, index) => chainId === null || referents.findIndex((other) => other.chainId === chainId) === index)
    .map((referent) => ({ role: 'PARTY', referent }))
}

/** From this score on, a party of the evidence joins those of a frame that names fewer than two. */
const SURE = 0.9

/** The claim of a meeting with the named parties that agreeing evidence tells beside the one of the frame. */
export function withParties(reader: Reader, claim: Claim, event: EventEvidence): Claim {
  const isParty = ({ role }: { readonly role: Role }) => role === 'PARTY' || role === 'MEDIATOR'
  const told = claim.arguments.filter((argument) => isParty(argument) && reader.chain(argument.entityId ?? '')?.name != null)
  if (claim.predicate !== 'MEET') return claim
  if (told.length > 1) return withHolder(reader, claim, event)
  const known = new Set(claim.arguments.map(({ entityId }) => entityId))
  const parties = eventParties(reader, event, SURE).filter(({ referent }) => referent.named)
  const added = argumentsOf(
    reader,
    parties.filter(({ referent }) => !isInName(reader, referent)),
  ).filter((argument) => !known.has(argument.entityId) && !claim.arguments.some((party) => isWithin(argument, party)))
  return { ...claim, arguments: [...claim.arguments, ...added] }
}

/** "the Peruvian president" takes part, Peru beside him does not. */
const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** From this score on, a person told before the noun holds the meeting whose partners a frame tells behind it. */
const HOLDS = 0.99
const BEHIND: ReadonlySet<string> = new Set(['meet/noun-with', 'meet/light-with', 'meet/noun-between'])

/** "Roy called the session with Lund useful", "Roy led talks between Lund and Holm": the one person before the noun, where all others stand behind it. */
function withHolder(reader: Reader, claim: Claim, event: EventEvidence): Claim {
  if (!BEHIND.has(claim.ruleId) || !OVER.includes(claim.status)) return claim
  const { start } = claim.trigger
  if (claim.arguments.some((argument) => argument.role !== 'PLACE' && argument.start < start)) return claim
  const before = eventParties(reader, event, HOLDS).filter(
    ({ referent: { mention, kind, named } }) => named && kind === 'PERSON' && mention !== null && mention.end < start,
  )
  const added = argumentsOf(reader, before).filter(({ entityId }) => claim.arguments.every((argument) => argument.entityId !== entityId))
  return added.length === 1 ? { ...claim, arguments: [...claim.arguments, ...added] } : claim
}

/** Who wants or refuses a meeting of others takes no part in it. */
const OVER: readonly Claim['status'][] = ['HELD', 'ONGOING', 'PLANNED']

/** "the Tribunal for Lund": the country in the name of a court takes no part. */
function isInName({ tree }: Reader, { mention, kind }: Referent): boolean {
  return kind !== 'PERSON' && mention !== null && casesOf(tree, mention.head).some((word) => word === 'for' || word === 'in')
}

/** Whom the head of the argument refers to, else who is named in it: "Chilean business leaders" may be told by "Chilean business". */
function partyOf(reader: Reader, argument: EventArgument): readonly Referent[] {
  const office = officeAround(reader, argument)
  const head = office?.head ?? headIn(reader, argument)
  const referents = referentOf(reader, head).filter(({ kind }) => KINDS.includes(kind))
  if (referents.some(({ named }) => named)) return referents
  const named = office ? undefined : namedIn(reader, argument)
  return named ? [...referentOf(reader, named.head)].filter((referent) => referent.named && KINDS.includes(referent.kind)) : referents
}

/** "the Turkish president" is a person, where the evidence points at the country alone. */
const officeAround = (reader: Reader, { first, last }: EventArgument): Mention | undefined =>
  reader.document.mentions.find(
    (mention) =>
      mention.office !== null &&
      reader.chainOf(mention)?.name != null &&
      mention.number !== 'PLURAL' &&
      mention.first <= first &&
      last <= mention.last,
  )

function headIn({ tree }: Reader, { first, last }: EventArgument): number {
  for (let token = first; token < last; token++) {
    const head = headOf(tree, token)
    if (head < first || head >= last) return token
  }
  return first
}

function namedIn(reader: Reader, argument: EventArgument): Mention | undefined {
  return reader.document.mentions.find(
    (mention) => overlaps(mention, argument) && mention.form !== 'PRONOUN' && reader.chainOf(mention)?.name != null,
  )
}

/** "Roy's envoys" are not Roy; in "Roy's talks" he takes part. */
const isOwner = ({ tree }: Reader, { kind, form, head }: Mention, trigger: number): boolean =>
  kind === 'PERSON' && form === 'NAME' && relationOf(tree, head) === 'nmod:poss' && headOf(tree, head) !== trigger
