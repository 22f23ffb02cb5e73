import type { DocumentAttribution } from '../../src/model/document.ts'
import type { Claim } from '../layers.ts'
import { sentenceOf } from '../status/sentence-of.ts'
import { argumentOf, evidenceOf, tokensSpan } from './claim-parts.ts'
import type { Reader } from './reader.ts'
import { childrenBy, headOf, lemmaOf, relationOf, uposOf } from './tree.ts'

/** Captures with their denials told apart: who denies one, or is said to speak against it, makes a claim of the own. */
export function contradictedCaptures(reader: Reader, claims: readonly Claim[]): readonly Claim[] {
  const told = claims.flatMap((claim) => (claim.predicate === 'CAPTURE' ? splitBySource(reader, claim) : [claim]))
  return [...told, ...laterDenials(reader, told)]
}

const DENYING = new Set(['deny', 'reject', 'dispute', 'dismiss', 'refute'])
const CONCESSIVE = new Set(['despite', 'although', 'though'])

/** "Kyiv said fighting went on despite Moscow claiming that it had seized the town": Moscow claims it, Kyiv contradicts. */
function splitBySource(reader: Reader, claim: Claim): readonly Claim[] {
  const [source, ...others] = claim.attribution
  const contrary =
    others.find(({ cue }) => DENYING.has(cue)) ?? (isConcession(reader, triggerOf(reader, claim)) ? others.at(-1) : undefined)
  const verb = contrary && claim.status === 'CLAIMED' ? verbOf(reader, contrary) : null
  if (!source || !contrary || verb === null) return [claim]
  return [{ ...claim, attribution: [source] }, denial(reader, claim, { verb, attribution: [contrary] })]
}

function isConcession(reader: Reader, trigger: number): boolean {
  for (let at = trigger; at >= 0; at = headOf(reader.tree, at))
    if (relationOf(reader.tree, at) === 'advcl')
      return childrenBy(reader.tree, at, 'mark', 'case').some((child) => isConcessive(reader, child))
  return false
}

const isConcessive = (reader: Reader, token: number): boolean => CONCESSIVE.has(lemmaOf(reader.tree, token))

const triggerOf = (reader: Reader, claim: Claim): number => reader.document.tokens.findIndex(({ start }) => start === claim.trigger.start)

/** The verb of saying behind a source. */
function verbOf(reader: Reader, { start, end, cue }: DocumentAttribution): number | null {
  const speaker = reader.document.tokens.findIndex((token) => token.start >= start && token.end <= end)
  for (let at = speaker; at >= 0; at = headOf(reader.tree, at)) if (lemmaOf(reader.tree, at) === cue) return at
  return null
}

const WHAT = new Set(['it', 'this', 'that', 'claim', 'report'])

/** "…; the ministry denied it": a denial of the capture told right before, in the same sentence or the one before. */
function laterDenials(reader: Reader, claims: readonly Claim[]): readonly Claim[] {
  return reader.document.tokens.flatMap((_, verb) => {
    if (uposOf(reader.tree, verb) !== 'VERB' || !DENYING.has(lemmaOf(reader.tree, verb))) return []
    if (!childrenBy(reader.tree, verb, 'obj').some((object) => WHAT.has(lemmaOf(reader.tree, object)))) return []
    const claim = claims.findLast((one) => one.predicate === 'CAPTURE' && isRightBefore(reader, one, verb))
    const attribution = claim ? speakersOf(reader, verb, claim) : []
    return claim && attribution.length > 0 ? [denial(reader, claim, { verb, attribution })] : []
  })
}

function isRightBefore(reader: Reader, claim: Claim, verb: number): boolean {
  const trigger = triggerOf(reader, claim)
  const { sentences } = reader.document
  const [told, denied] = [trigger, verb].map((token) => sentences.findIndex((one) => one === sentenceOf(reader.document, token)))
  return trigger < verb && told !== undefined && denied !== undefined && denied - told <= 1
}

/** Named subjects of the verb that do not claim the capture themselves. */
function speakersOf(reader: Reader, verb: number, claim: Claim): DocumentAttribution[] {
  return childrenBy(reader.tree, verb, 'nsubj').flatMap((subject) => {
    const mention = reader.mentionsAt(subject).find(({ head }) => head === subject)
    if (!mention || reader.chainOf(mention)?.name == null) return []
    const { entityId, start, end, text } = argumentOf(reader, 'ENTITY', mention)
    if (claim.attribution.some((source) => source.entityId === entityId)) return []
    return [{ entityId, start, end, text, cue: lemmaOf(reader.tree, verb) }]
  })
}

function denial(reader: Reader, claim: Claim, { verb, attribution }: { verb: number; attribution: DocumentAttribution[] }): Claim {
  return {
    ...claim,
    status: 'DENIED',
    trigger: tokensSpan(reader, verb, verb),
    evidence: evidenceOf(reader, verb),
    attribution,
    time: null,
    ruleId: 'capture/contradicted',
  }
}
