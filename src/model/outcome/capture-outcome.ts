import type { DocumentCapture, DocumentClaim } from '../document.ts'
import type { CaptureOutcome } from '../vocabulary.ts'
import { distinct, idsIn, mostTold, type Entities } from './entity-ids.ts'
import { mostPrecise } from './most-precise.ts'
import { sameSide, sidesOf, type Sides } from './sides.ts'

interface Context {
  readonly entities: Entities
  readonly claims: readonly DocumentClaim[]
}
interface Known {
  readonly sides: Sides
  readonly entities: Entities
}
interface Said {
  readonly claim: DocumentClaim
  /** Who says so, null in the article's own voice or where the source is not told. */
  readonly source: string | null
}

/** One capture as its claims, in text order, tell it; null where none names the place. */
export function captureOutcome(id: string, claims: readonly DocumentClaim[], context: Context): DocumentCapture | null {
  const placeId = mostTold(claims.flatMap((claim) => idsIn(claim, 'PLACE')))
  if (placeId === null) return null
  const captorId = mostTold(claims.flatMap((claim) => idsIn(claim, 'CAPTOR')))
  const said = claims.map((claim) => ({ claim, source: sourceOf(claim) }))
  const known = { sides: sidesOf(context.entities, context.claims), entities: context.entities }
  const status = statusOf(said, captorId, known)
  const counted = countedFor(said, status)
  return {
    id,
    captorId,
    placeId,
    edtf: status === 'INTENDED' ? null : mostPrecise(counted.map(({ claim }) => claim.time?.edtf ?? null)),
    status,
    claimedBy: sources(counted, known),
    deniedBy: sources(said.filter(denies), known),
    claimIds: claims.map((claim) => claim.id),
  }
}

/** The innermost speaker answers for the claim: in "Tass said Moscow claimed …" it is Moscow. Attributions stand innermost first. */
const sourceOf = (claim: DocumentClaim): string | null => claim.attribution[0]?.entityId ?? null

const denies = ({ claim }: Said): boolean => claim.status === 'DENIED'
const affirms = ({ claim }: Said): boolean => claim.status === 'REPORTED' || claim.status === 'CLAIMED' || claim.status === 'CONFIRMED'

function statusOf(said: readonly Said[], captorId: string | null, { sides, entities }: Known): CaptureOutcome {
  const affirmed = said.filter(affirms)
  const denied = said.filter(denies)
  if (affirmed.length === 0) return denied.length > 0 ? 'DENIED' : wanted(said)
  const deniers = denied.filter(({ source }) => source !== null)
  if (deniers.length === 0) return undisputed(affirmed, captorId, { sides, entities })
  if (deniers.some((denier) => withdrawn(denier, affirmed, sides))) return 'CONFIRMED'
  return deniers.every((denier) => takenBack(denier, affirmed, sides)) ? 'DENIED' : 'DISPUTED'
}

function wanted(said: readonly Said[]): CaptureOutcome {
  return said.some(({ claim }) => claim.status === 'ATTEMPTED') ? 'ATTEMPTED' : 'INTENDED'
}

/** Nobody contradicts: the captor's word alone is a claim, anybody else's confirms it, the article's own voice reports it. */
function undisputed(affirmed: readonly Said[], captorId: string | null, { sides, entities }: Known): CaptureOutcome {
  // Of a person whose side is not told nobody knows that it is another one.
  const isOther = (source: string) =>
    !onSideOf(source, captorId, sides) && (captorId === null || entities.get(source)?.kind !== 'PERSON' || sides(source).size > 1)
  const others = affirmed.some(({ claim, source }) => claim.status === 'CONFIRMED' || (source !== null && isOther(source)))
  if (others) return 'CONFIRMED'
  return affirmed.some(({ claim }) => claim.status === 'REPORTED') ? 'REPORTED' : 'CLAIMED'
}

function onSideOf(source: string, captorId: string | null, sides: Sides): boolean {
  return captorId !== null && sameSide(sides(source), sides(captorId))
}

/** "denied by Kyiv until after dark, was conceded by the Ukrainian president": the denier's side says so later. */
function withdrawn(denier: Said, affirmed: readonly Said[], sides: Sides): boolean {
  return affirmed.some((later) => isAfter(later, denier) && speaksWith(later, denier, sides))
}

/** All that was claimed was claimed by those who now deny it. */
function takenBack(denier: Said, affirmed: readonly Said[], sides: Sides): boolean {
  return affirmed.every((earlier) => isAfter(denier, earlier) && speaksWith(earlier, denier, sides))
}

const isAfter = (a: Said, b: Said): boolean => a.claim.trigger.start > b.claim.trigger.start

function speaksWith(a: Said, b: Said, sides: Sides): boolean {
  return a.source !== null && b.source !== null && sameSide(sides(a.source), sides(b.source))
}

/** The claims that date the outcome and name who claims it. */
function countedFor(said: readonly Said[], status: CaptureOutcome): readonly Said[] {
  if (status === 'ATTEMPTED' || status === 'INTENDED') return said.filter(({ claim }) => claim.status === status)
  const affirmed = said.filter(affirms)
  return affirmed.length > 0 || status !== 'DENIED' ? affirmed : []
}

/**
 * Each one once, persons before bodies, those told only by class ("an official") last.
 * "A Chilean official" stands for Chile only where nobody is cited by name.
 */
function sources(said: readonly Said[], { entities, sides }: Known): string[] {
  const isPerson = (id: string) => entities.get(id)?.kind === 'PERSON' && entities.get(id)?.name !== null
  const someone = said.some(({ source }) => source !== null && isPerson(source))
  const told = said.filter(({ claim }) => !someone || !UNNAMED_SPEAKER.test(claim.attribution[0]?.text ?? ''))
  const all = distinct(told.flatMap(({ source }) => source ?? []))
  // "Ukraine denied it. …, said its spokesman Ivo Marek": the country speaks by him.
  const ids = all.filter((id) => entities.get(id)?.kind !== 'COUNTRY' || !all.some((other) => isPerson(other) && sides(other).has(id)))
  const rank = (id: string) => (entities.get(id)?.name === null ? 2 : isPerson(id) ? 0 : 1)
  return ids.toSorted((a, b) => rank(a) - rank(b))
}

const UNNAMED_SPEAKER = /\b(?:officials?|spokes(?:man|woman|person)|officers?|commanders?|sources?|residents?|witness(?:es)?|diplomats?)$/i
