import { overlaps } from '../../src/model/span.ts'
import type { Claim } from '../layers.ts'
import { statusOf } from '../status/status-of.ts'
import { argumentOf, tokensSpan } from './claim-parts.ts'
import { meetingAt } from './meet.ts'
import { placesOf } from './place.ts'
import type { Reader } from './reader.ts'
import { wordsOf } from './tables/word-classes.ts'
import { childrenBy, lemmaOf, uposOf } from './tree.ts'

const BACK = new Set(['the', 'this', 'that', 'these', 'those', 'their', 'its', 'both'])

/** "The meeting was cancelled": a noun without parties that says something new of a meeting told before it. */
export function anaphorClaims(reader: Reader, told: readonly Claim[]): readonly Claim[] {
  const meetings = told.filter(({ predicate }) => predicate === 'MEET')
  return reader.document.tokens.flatMap((token, index) => {
    const isNew = isAnaphor(reader, index) && !meetings.some(({ trigger }) => overlaps(trigger, token))
    return isNew && meetings.some(({ trigger }) => trigger.start < token.start) ? news(reader, index) : []
  })
}

function isAnaphor(reader: Reader, token: number): boolean {
  const { tree } = reader
  if (uposOf(tree, token) !== 'NOUN' || !wordsOf('meeting').has(lemmaOf(tree, token))) return false
  return childrenBy(tree, token, 'det', 'nmod:poss').some((child) => BACK.has(lemmaOf(tree, child)))
}

/** Only where it tells a status of its own or a place; "the meeting comes as" tells nothing. */
function news(reader: Reader, token: number): readonly Claim[] {
  const { cue, status } = statusOf(reader.document, token, 'MEET')
  const [place] = placesOf(reader, token)
  if ((cue === null || status === 'HELD') && !place) return []
  const args = place ? [argumentOf(reader, 'PLACE', place)] : []
  const claim = {
    ...meetingAt(reader, token, { mode: null, place: args.length > 0 }),
    arguments: args,
    ruleId: 'meet/noun-anaphor',
    confidence: 0.5,
  }
  return [{ ...claim, trigger: tokensSpan(reader, token, token) }]
}
