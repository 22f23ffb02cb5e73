import type { DocumentArgument } from '../../src/model/document.ts'
import type { Claim } from '../layers.ts'
import { headIn } from './capture-places.ts'
import type { Reader } from './reader.ts'
import { childrenBy, lemmaOf } from './tree.ts'

/** How far behind, in sentences, a place told without a name may get one. */
const REACH = 3

/** "Rebels captured a village. … They took Lund on Monday.": a place told first by class is the one named soon after. */
export function namedSoon(reader: Reader, claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    const place = claim.predicate === 'CAPTURE' ? claim.arguments.find(({ role }) => role === 'PLACE') : undefined
    if (!place || !isIndefinite(reader, place)) return claim
    const entityId = takenSoon(reader, claim, { claims, place }) ?? describedSoon(reader, place)
    if (entityId === null) return claim
    return { ...claim, arguments: claim.arguments.map((argument) => (argument === place ? { ...place, entityId } : argument)) }
  })
}

const OTHER = /^(?:another|other|more|several|many|some|two|three|four|five|six|\d+)\b/i

/** One place, not yet known: "a southern village", "the hometown of a general". */
function isIndefinite(reader: Reader, { entityId, form, text }: DocumentArgument): boolean {
  return form === 'NOMINAL' && reader.chain(entityId ?? '')?.name === null && !OTHER.test(text)
}

interface Taken {
  readonly claims: readonly Claim[]
  readonly place: DocumentArgument
}

/** The named place of the same kind that is taken next, by the same captor or back from it. */
function takenSoon(reader: Reader, claim: Claim, { claims, place }: Taken): string | null {
  const kind = reader.chain(place.entityId ?? '')?.kind
  const later = claims.flatMap((other) => {
    if (other.predicate !== 'CAPTURE' || !isSoon(reader, claim.trigger.start, other.trigger.start)) return []
    const taken = other.arguments.find(({ role }) => role === 'PLACE')
    const chain = reader.chain(taken?.entityId ?? '')
    return chain?.name != null && chain.kind === kind && mayBeSame(claim, other) ? [chain.id] : []
  })
  return later[0] ?? null
}

const captorOf = ({ arguments: args }: Claim): string | null => args.find(({ role }) => role === 'CAPTOR')?.entityId ?? null

/** By one captor; or by another who only means to take it back. */
const mayBeSame = (claim: Claim, other: Claim): boolean =>
  other.status === 'INTENDED' || other.status === 'ATTEMPTED'
    ? captorOf(claim) !== captorOf(other)
    : captorOf(other) === null || captorOf(claim) === captorOf(other)

function isSoon({ document: { sentences } }: Reader, from: number, to: number): boolean {
  const [told, named] = [from, to].map((offset) => sentences.findIndex(({ start, end }) => start <= offset && offset < end))
  return told !== undefined && named !== undefined && named > told && named - told <= REACH
}

/** "captured the hometown of a general. … Lund is the hometown of General Roy." */
function describedSoon(reader: Reader, place: DocumentArgument): string | null {
  const noun = lemmaOf(reader.tree, headIn(reader, place))
  const named = reader.document.mentions.find((mention) => {
    if (mention.form !== 'NAME' || !isSoon(reader, place.start, mention.start)) return false
    const head = reader.tree.words[mention.head]?.head ?? -1
    return lemmaOf(reader.tree, head) === noun && childrenBy(reader.tree, head, 'cop').length > 0
  })
  return named ? (reader.chainOf(named)?.id ?? null) : null
}
