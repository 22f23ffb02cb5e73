import type { DocumentAttribution } from '../../src/model/document.ts'
import type { Claim } from '../layers.ts'
import { capturesAnswered, DENYING, answer } from './capture-answers.ts'
import type { Reader } from './reader.ts'
import { childrenBy, headOf, lemmaOf, relationOf } from './tree.ts'

/** Captures with their denials told apart: who denies one, or is said to speak against it, makes a claim of the own. */
export function contradictedCaptures(reader: Reader, claims: readonly Claim[]): readonly Claim[] {
  const told = claims.flatMap((claim) => (claim.predicate === 'CAPTURE' ? splitBySource(reader, claim) : [claim]))
  return [...told, ...capturesAnswered(reader, told)]
}

const CONCESSIVE = new Set(['despite', 'although', 'though'])

/** "Kyiv said fighting went on despite Moscow claiming that it had seized the town": Moscow claims it, Kyiv contradicts. */
function splitBySource(reader: Reader, claim: Claim): readonly Claim[] {
  const [source, ...others] = claim.attribution
  const contrary =
    others.find(({ cue }) => DENYING.has(cue)) ?? (isConcession(reader, triggerOf(reader, claim)) ? others.at(-1) : undefined)
  const verb = contrary && claim.status === 'CLAIMED' ? verbOf(reader, contrary) : null
  if (!source || !contrary || verb === null) return [claim]
  return [{ ...claim, attribution: [source] }, answer(reader, claim, { at: verb, attribution: [contrary], status: 'DENIED' })]
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
