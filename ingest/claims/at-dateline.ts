import { addDays, isDay } from '../../src/model/edtf.ts'
import type { Claim, Mention } from '../layers.ts'
import { climb, relationOf } from '../status/tree.ts'
import { argumentOf } from './claim-parts.ts'
import { PLACES } from './place-names.ts'
import type { Reader } from './reader.ts'

/** A lead tells what happened at the dateline's town; further down only what is plainly in person still does. */
const LEAD = 2
/** Days before publication on which the reporter was there. */
const REACH = 2
const RECENT = /^(?:late |early |on )?(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/
/** A clause of its own may tell of another scene: "said after the two had met", "the envoys, who met on Friday". */
const ELSEWHERE = /^(?:acl|advcl|ccomp|parataxis|appos)/

/** "OSLO, Dec 2 - Roy and Lund met on Monday": a fresh meeting that the lead tells without a place was held at its dateline. */
export function atDateline(reader: Reader, claims: readonly Claim[]): readonly Claim[] {
  // The dateline has no tokens: its mention stands on an empty span.
  const town = reader.document.mentions.find(({ first, last, kind }) => first === last && kind === 'CITY')
  if (!town) return claims
  return claims.map((claim) => (isThere(reader, claim) ? withPlace(reader, claim, town) : claim))
}

const withPlace = (reader: Reader, claim: Claim, town: Mention): Claim => ({
  ...claim,
  mode: 'IN_PERSON',
  arguments: [...claim.arguments, argumentOf(reader, 'PLACE', town)],
})

function isThere(reader: Reader, claim: Claim): boolean {
  if (claim.predicate !== 'MEET' || claim.mode === 'CALL' || claim.arguments.some(({ role }) => role === 'PLACE')) return false
  return isFresh(reader, claim) && isLead(reader, claim) && isMainClause(reader, claim)
}

function isFresh({ document }: Reader, { status, time }: Claim): boolean {
  if (status !== 'HELD' && status !== 'ONGOING') return false
  if (!time) return status === 'ONGOING'
  const published = document.article.publishedAt?.slice(0, 10) ?? ''
  if (!isDay(published) || time.edtf === null) return RECENT.test(time.text)
  return isDay(time.edtf) && time.edtf >= addDays(published, -REACH) && time.edtf <= published
}

function isLead(reader: Reader, { trigger, mode }: Claim): boolean {
  const body = reader.document.sentences.filter(({ headline }) => !headline)
  const at = body.findIndex(({ start, end }) => start <= trigger.start && trigger.end <= end)
  const sentence = body[at]
  if (!sentence || at >= (mode === 'IN_PERSON' ? LEAD : 1)) return false
  // "In Peru Roy met Lund": the scene is elsewhere.
  const inside = reader.document.mentions.filter(({ first, last }) => first >= sentence.first && last <= sentence.last && first < last)
  return !inside.some((mention) => isScene(reader, mention))
}

const isScene = (reader: Reader, mention: Mention): boolean =>
  mention.form === 'NAME' &&
  PLACES.includes(reader.chainOf(mention)?.kind ?? null) &&
  /^(?:in|at|near|from|to|into|through|across|around|outside)$/.test(reader.document.tokens[mention.first - 1]?.text.toLowerCase() ?? '')

function isMainClause({ document }: Reader, { trigger }: Claim): boolean {
  const token = document.tokens.findIndex(({ start }) => start === trigger.start)
  return [token, ...climb(document, token).map(({ head }) => head)].every((at) => !ELSEWHERE.test(relationOf(document, at)))
}
