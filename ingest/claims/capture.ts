import type { CaptureStatus } from '../../src/model/vocabulary.ts'
import { attributionOf, type Source } from '../attribution/attribution-of.ts'
import type { Claim, Timex } from '../layers.ts'
import { statusOf } from '../status/status-of.ts'
import { timexOf } from '../timexes/timex-of.ts'
import { argumentsOf, attributionsOf, evidenceOf, timeOf, tokensSpan } from './claim-parts.ts'
import type { Match } from './frames.ts'
import type { Reader } from './reader.ts'
import { headOf, lemmaOf } from './tree.ts'

/** The claims of a completed capture row: listed places and captors give one each. */
export function captureClaims(reader: Reader, match: Match): readonly Claim[] {
  const common = captureAt(reader, match.trigger)
  const by = (role: string) =>
    match.roles.filter((filled) => filled.role === role && (role === 'PLACE' || filled.referent.mention !== null))
  const captors = by('CAPTOR').map((captor) => [captor])
  return by('PLACE').flatMap((place) =>
    (captors.length > 0 ? captors : [[]]).map((captor) => ({
      ...common,
      arguments: argumentsOf(reader, [
        ...captor,
        place,
        ...by('FROM').filter(({ referent }) => referent.chainId !== captor[0]?.referent.chainId),
      ]),
      ruleId: match.row.id,
      confidence: match.row.confidence,
    })),
  )
}

/** What every claim of a capture has by its trigger alone. */
export function captureAt(reader: Reader, trigger: number): Omit<Claim, 'arguments' | 'ruleId' | 'confidence'> {
  const { document } = reader
  const sources = attributionOf(document, trigger)
  return {
    predicate: 'CAPTURE',
    status: saidStatus(statusOf(document, trigger, 'CAPTURE').status, sources),
    mode: null,
    title: null,
    topic: null,
    alias: null,
    trigger: tokensSpan(reader, trigger, trigger),
    time: timeOf(reader, timexOf(document, trigger) ?? saidOn(reader, trigger, sources)),
    attribution: attributionsOf(reader, sources),
    evidence: evidenceOf(reader, trigger),
  }
}

/** Without a day of its own, a capture that is claimed has the day on which it is claimed. */
function saidOn(reader: Reader, trigger: number, [source]: readonly Source[]): Timex | null {
  for (let at = headOf(reader.tree, trigger); source && at >= 0; at = headOf(reader.tree, at))
    if (lemmaOf(reader.tree, at) === source.cue) return timexOf(reader.document, at)
  return null
}

const CONFIRMING = new Set(['confirm', 'admit', 'concede', 'acknowledge', 'verify', 'recognise', 'recognize'])

/** A capture that somebody reports is that one's claim, a confirmation or a denial. */
function saidStatus(status: CaptureStatus, sources: readonly Source[]): CaptureStatus {
  const [source] = sources
  if (!source || (status !== 'REPORTED' && status !== 'DENIED')) return status
  if (source.polarity === 'NEGATIVE') return 'DENIED'
  if (status === 'DENIED') return status
  return CONFIRMING.has(source.cue) ? 'CONFIRMED' : 'CLAIMED'
}
