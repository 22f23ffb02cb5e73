import { dayRange } from '../../src/model/edtf.ts'
import type { Claim } from '../layers.ts'

/** A happening as far as it is told, with the claims about it. */
export interface Group {
  readonly id: string
  readonly claims: Claim[]
}

/** What a claim is compared by: entities in a role. */
type Ids = (claim: Claim) => ReadonlySet<string>

const idsIn = (claim: Claim, ...roles: readonly string[]): ReadonlySet<string> =>
  new Set(claim.arguments.flatMap(({ role, entityId }) => (roles.includes(role) && entityId !== null ? [entityId] : [])))

/** For each entity the sides that the article gives it ("envoy of X", "president of X"), itself among them. */
export type SidesOf = (id: string) => ReadonlySet<string>

/** Groups claims of one predicate in text order: each joins the nearest group before it that it may belong to, else begins one. */
export function groupMeetings(claims: readonly Claim[], sidesOf: SidesOf): readonly Group[] {
  const groups: Group[] = []
  for (const claim of claims) {
    const home = groups.findLast((group) => mayMeet(group, claim, sidesOf))
    if (home) home.claims.push(claim)
    else groups.push({ id: `m${groups.length + 1}`, claims: [claim] })
  }
  return groups
}

/** Claims of one captor and place are one capture unless their days differ; a claim without a captor joins the place's nearest. */
export function groupCaptures(claims: readonly Claim[]): readonly Group[] {
  const groups: Group[] = []
  for (const claim of claims) {
    const home = groups.findLast((group) => mayCapture(group, claim))
    if (home) home.claims.push(claim)
    else groups.push({ id: `c${groups.length + 1}`, claims: [claim] })
  }
  return groups
}

function mayMeet(group: Group, claim: Claim, sidesOf: SidesOf): boolean {
  if (isAhead(group, claim)) return false
  if (!datesAgree(group, claim) || !agree(group, claim, (one) => idsIn(one, 'PLACE')) || !modesAgree(group, claim)) return false
  const parties: Ids = (one) => idsIn(one, 'PARTY', 'MEDIATOR')
  const told = new Set(group.claims.flatMap((one) => [...parties(one)]))
  const said = parties(claim)
  if (said.size === 0) return true
  return within(said, told, sidesOf) || within(told, said, sidesOf)
}

const TO_COME: readonly Claim['status'][] = ['PLANNED', 'PROPOSED', 'POSSIBLE']

/** One is over, the other to come: "agreed at their talks to meet again". Both with one day told are the same ("ahead of Friday's talks"). */
function isAhead({ claims }: Group, claim: Claim): boolean {
  const over = (one: Claim) => one.status === 'HELD'
  const toCome = (one: Claim) => TO_COME.includes(one.status)
  const other = claims.find((one) => (over(one) && toCome(claim)) || (toCome(one) && over(claim)))
  if (!other) return false
  return !claim.time?.edtf || !claims.some((one) => one.time?.edtf === claim.time?.edtf)
}

/**
 * Every one of `some` is among `all`, or speaks for one of them, or is spoken for by one; two people of one side are not each other.
 * At least two, so that "her talks" join no other of hers.
 */
function within(some: ReadonlySet<string>, all: ReadonlySet<string>, sidesOf: SidesOf): boolean {
  const matches = (id: string, other: string) => sidesOf(id).has(other) || sidesOf(other).has(id)
  return (some.size > 1 || all.size === some.size) && [...some].every((id) => [...all].some((other) => matches(id, other)))
}

function modesAgree(group: Group, claim: Claim): boolean {
  const call = (one: Claim) => one.mode === 'CALL'
  const inPerson = (one: Claim) => one.mode === 'IN_PERSON'
  return !(group.claims.some(call) && inPerson(claim)) && !(group.claims.some(inPerson) && call(claim))
}

function mayCapture(group: Group, claim: Claim): boolean {
  const [place] = idsIn(claim, 'PLACE')
  if (place === undefined || !group.claims.some((one) => idsIn(one, 'PLACE').has(place))) return false
  if (isMeantAnew(group, claim)) return false
  // "The town is not occupied by Russia" answers whoever claims that his men took it.
  const isAnswer = claim.status === 'DENIED' && group.claims.some(({ status }) => status === 'CLAIMED')
  return isAnswer || (datesAgree(group, claim) && agree(group, claim, (one) => idsIn(one, 'CAPTOR')))
}

/** "threatened to take the town back. They had first taken it in 1995": what is meant is not what was done. */
function isMeantAnew({ claims }: Group, claim: Claim): boolean {
  const isMeant = ({ status }: Claim) => status === 'INTENDED'
  const isDone = ({ status }: Claim) => status === 'REPORTED' || status === 'CONFIRMED'
  return claims.some((one) => (isMeant(one) && isDone(claim)) || (isDone(one) && isMeant(claim)))
}

/** No two different ones are told; where either tells none, they agree. */
function agree(group: Group, claim: Claim, ids: Ids): boolean {
  const told = new Set(group.claims.flatMap((one) => [...ids(one)]))
  const said = ids(claim)
  return told.size === 0 || said.size === 0 || [...said].some((id) => told.has(id))
}

function datesAgree(group: Group, claim: Claim): boolean {
  const said = claim.time?.edtf ? dayRange(claim.time.edtf) : null
  if (!said) return true
  return group.claims.every((one) => {
    const told = one.time?.edtf ? dayRange(one.time.edtf) : null
    return !told || (told.from <= said.to && said.from <= told.to)
  })
}
