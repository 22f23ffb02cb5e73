import type { Claim } from '../layers.ts'

const BESIDE = /\b(?:beforehand|afterwards?|in another call|in a separate call)\b/i
const ALSO = /\b(?:also|then|separately)\b/i
/** Told as earlier than what goes before. */
const EARLIER = /\bhad\b|\b(?:19|20)\d\d\b/
/** Characters from one meeting's sentence to the next that goes on with it. */
const REACH = 300

/** "The two met in Oslo on Friday. Holm signed a treaty with Lund afterwards.": a meeting told as beside the one before it is of its day, and at its place. */
export function withSameDay(claims: readonly Claim[]): readonly Claim[] {
  const told: Claim[] = []
  for (const claim of claims) told.push(claim.predicate === 'MEET' ? beside(claim, told) : claim)
  return told
}

function beside(claim: Claim, told: readonly Claim[]): Claim {
  const { text, start } = claim.evidence
  if (claim.time !== null || claim.status === 'PLANNED' || EARLIER.test(text) || !(BESIDE.test(text) || ALSO.test(text))) return claim
  const before = told.findLast(({ predicate, evidence }) => predicate === 'MEET' && evidence.end <= start)
  if (!before?.time?.edtf || before.status !== 'HELD' || start - before.evidence.end > REACH) return claim
  const places = before.arguments.filter(({ role }) => role === 'PLACE')
  const same = BESIDE.test(text) && claim.mode !== 'CALL' && !claim.arguments.some(({ role }) => role === 'PLACE')
  return { ...claim, time: before.time, arguments: same ? [...claim.arguments, ...places] : claim.arguments }
}
