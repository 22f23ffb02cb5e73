import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Claim, EventArgument, EventEvidence, Mention } from '../layers.ts'
import { overlaps } from '../../src/model/span.ts'
import { argumentOf } from './claim-parts.ts'
import { captureAt } from './capture.ts'
import { filled, mentionIn } from './filled.ts'
import { meetingAt } from './meet.ts'
import type { Reader } from './reader.ts'
import { casesOf, relationOf } from './tree.ts'

/** A lone learned meeting is admitted from this score on, with two named parties. */
const ALONE = 0.8
/** A lone learned capture needs one captor and one place, each told by name and sure. */
const CAPTURE_ALONE = 0.7
const SURE = 0.9
const AGREED = 0.08

/** The frames' claims, surer and fuller where the annotator's evidence agrees, and what it alone found. */
export function learnedClaims(reader: Reader, framed: readonly Claim[]): readonly Claim[] {
  const { events } = reader.document.annotation
  const surer = framed.map((claim) => {
    const agreeing = events.find((event) => event.kind === claim.predicate && overlaps(event.trigger, claim.trigger))
    return agreeing ? { ...filled(reader, claim, agreeing), confidence: Math.min(0.99, claim.confidence + AGREED) } : claim
  })
  const alone = events.filter(
    (event) => event.kind === 'MEET' && event.score >= ALONE && !framed.some((claim) => overlaps(event.trigger, claim.trigger)),
  )
  const captures = events.filter(
    (event) => event.kind === 'CAPTURE' && event.score >= CAPTURE_ALONE && !framed.some((claim) => overlaps(event.trigger, claim.trigger)),
  )
  return [
    ...surer,
    ...alone.flatMap((event) => meetingOf(reader, event) ?? []),
    ...captures.flatMap((event) => captureOf(reader, event) ?? []),
  ]
}

function meetingOf(reader: Reader, event: EventEvidence): Claim | null {
  const parties = event.arguments.filter(({ role, score }) => role === 'PARTY' && score >= ALONE)
  const mentions = parties.flatMap(({ first, last }) => {
    const inside = reader.document.mentions.filter((mention) => mention.first >= first && mention.last <= last)
    return (
      inside.find((mention) => mention.form === 'NAME' && mention.kind === 'PERSON') ??
      inside.find((mention) => mention.form !== 'PRONOUN') ??
      []
    )
  })
  const named = mentions.filter((mention) => reader.chainOf(mention)?.name != null && mayStandAlone(reader, mention))
  const args = named.map((mention) => argumentOf(reader, 'PARTY', mention))
  if (new Set(args.map(({ entityId }) => entityId)).size < 2) return null
  const claim = {
    ...meetingAt(reader, event.trigger.first, { mode: null, place: false }),
    arguments: args,
    ruleId: 'model/meet',
    confidence: event.score * 0.7,
  }
  return filled(reader, claim, event)
}

const OWN_PLACE = ['nsubj', 'nsubj:pass', 'obj', 'obl', 'obl:agent', 'conj', 'nmod']

/** A person, or a state or body that is itself subject, object or partner; "the head of the agency" is not the agency. */
function mayStandAlone(reader: Reader, mention: Mention): boolean {
  const kind = reader.chainOf(mention)?.kind
  if (kind === 'PERSON') return relationOf(reader.tree, mention.head) !== 'nmod:poss'
  const ownPlace = OWN_PLACE.includes(relationOf(reader.tree, mention.head)) && !casesOf(reader.tree, mention.head).includes('of')
  return ownPlace && (kind === 'COUNTRY' || kind === 'ORGANIZATION')
}

function captureOf(reader: Reader, event: EventEvidence): Claim | null {
  const only = (role: EventArgument['role'], kinds: readonly EntityKind[]) => {
    const told = event.arguments.filter((argument) => argument.role === role && argument.score >= SURE)
    const mentions = told.flatMap((argument) => mentionIn(reader, argument, kinds) ?? [])
    return mentions.length === 1 ? mentions[0] : undefined
  }
  const captor = only('CAPTOR', ['COUNTRY', 'ORGANIZATION'])
  const place = only('PLACE', ['CITY', 'REGION', 'FACILITY'])
  if (!captor || !place) return null
  return {
    ...captureAt(reader, event.trigger.first),
    arguments: [argumentOf(reader, 'CAPTOR', captor), argumentOf(reader, 'PLACE', place)],
    ruleId: 'model/capture',
    confidence: event.score * 0.7,
  }
}
