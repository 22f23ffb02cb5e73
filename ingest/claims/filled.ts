import { overlaps } from '../../src/model/span.ts'
import type { EntityKind, Role } from '../../src/model/vocabulary.ts'
import type { Claim, EventArgument, EventEvidence, Mention } from '../layers.ts'
import { argumentOf } from './claim-parts.ts'
import { PLACES } from './place-names.ts'
import type { Reader } from './reader.ts'
import { wordsOf } from './tables/word-classes.ts'
import { casesOf, headOf, lemmaOf, relationOf } from './tree.ts'

/** From this score on, an argument of the evidence is taken where the frame found none. */
const SURE = 0.9

const CAPTORS: readonly (EntityKind | null)[] = ['COUNTRY', 'ORGANIZATION']

/** The claim with what it lacks and agreeing evidence tells: the place of a meeting, the captor of a capture. */
export function filled(reader: Reader, claim: Claim, event: EventEvidence): Claim {
  const has = (role: Role) => claim.arguments.some((argument) => argument.role === role)
  if (claim.predicate === 'MEET' && !has('PLACE')) return withOne(reader, claim, { event, role: 'PLACE', kinds: PLACES })
  if (claim.predicate === 'CAPTURE' && !has('CAPTOR')) return withOne(reader, claim, { event, role: 'CAPTOR', kinds: CAPTORS })
  return claim
}

interface Wanted {
  readonly event: EventEvidence
  readonly role: 'PLACE' | 'CAPTOR'
  readonly kinds: readonly (EntityKind | null)[]
}

/** Only where the evidence is of one mind: two different ones tell nothing. */
function withOne(reader: Reader, claim: Claim, { event, role, kinds }: Wanted): Claim {
  const told = event.arguments.filter((argument) => argument.role === role && argument.score >= SURE)
  const mentions = told.flatMap((argument) => mentionIn(reader, argument, kinds) ?? []).filter((mention) => isWhere(reader, role, mention))
  const chains = new Set(mentions.map((mention) => reader.chainOf(mention)?.id))
  const [mention] = mentions
  if (!mention || chains.size > 1 || claim.arguments.some((argument) => chains.has(argument.entityId ?? undefined))) return claim
  return { ...claim, arguments: [...claim.arguments, argumentOf(reader, role, mention)] }
}

/** "talks over the strip" are not held there. */
const TOPIC = /^(over|on|about|regarding|concerning|against)$/

/** A country is a place only where it is told as one: "in Ecuador", "will travel to Ecuador, where". */
function isWhere(reader: Reader, role: Wanted['role'], mention: Mention): boolean {
  if (role !== 'PLACE') return true
  if (casesOf(reader.tree, mention.head).some((word) => TOPIC.test(word))) return false
  if (reader.chainOf(mention)?.kind !== 'COUNTRY') return true
  const cases = casesOf(reader.tree, mention.head)
  // "her trip to Ecuador", but no "ambassador to Ecuador".
  const towards = cases.includes('to') && (relationOf(reader.tree, mention.head).startsWith('obl') || isTravel(reader, mention))
  return mention.form === 'NAME' && (cases.includes('in') || towards)
}

const isTravel = (reader: Reader, mention: Mention): boolean =>
  wordsOf('travel').has(lemmaOf(reader.tree, headOf(reader.tree, mention.head)))

/** The named mention of one of the kinds that stands in an argument, the narrowest first. */
export function mentionIn(reader: Reader, argument: EventArgument, kinds: readonly (EntityKind | null)[]): Mention | null {
  const inside = reader.document.mentions.filter((mention) => overlaps(mention, argument))
  const fitting = inside.filter((mention) => {
    const chain = reader.chainOf(mention)
    return chain?.name != null && kinds.includes(chain.kind)
  })
  return fitting.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
}
