import type { Span } from '../../src/model/span.ts'
import type { Document, EventEvidence, Sentence } from '../layers.ts'
import { tokensSpan } from './claim-parts.ts'
import { MEET_ROWS } from './find-claims.ts'
import { matchFrames, type Match, type Miss } from './frames.ts'
import { CAPTURE_ALONE, MEET_ALONE } from './learned.ts'
import { meetClaims } from './meet.ts'
import { isNoMeeting } from './no-meeting.ts'
import { readerOf, type ClaimLayers, type Reader } from './reader.ts'
import { CAPTURE_ROWS } from './tables/capture-rows.ts'

/** A row whose trigger stood in the text: it completed (`reason` null), or why it did not. */
export interface RowTrace {
  readonly ruleId: string
  readonly trigger: Span & { readonly text: string }
  readonly reason: string | null
}

/** The rows of meetings and captures at each trigger of a sentence, for people who ask why. */
export function traceRows(document: Document<ClaimLayers>, { first, last }: Sentence): readonly RowTrace[] {
  const reader = readerOf(document)
  return Array.from({ length: last - first }, (_, step) => first + step).flatMap((token) => [
    ...traceOf(reader, token, matchFrames(reader, MEET_ROWS, token)),
    ...traceOf(reader, token, matchFrames(reader, CAPTURE_ROWS, token)),
  ])
}

function traceOf(reader: Reader, token: number, found: Match | readonly Miss[]): readonly RowTrace[] {
  const trigger = tokensSpan(reader, token, token)
  if (!('roles' in found)) return found.map(({ row, reason }) => ({ ruleId: row.id, trigger, reason }))
  const claims = found.row.id.startsWith('meet/') ? meetClaims(reader, found) : []
  return [{ ruleId: found.row.id, trigger, reason: 'reason' in claims ? claims.reason : null }]
}

/** Why learned evidence that no row agrees with makes no claim of its own. */
export function whyNoClaim(document: Document<ClaimLayers>, event: EventEvidence): string {
  const least = event.kind === 'MEET' ? MEET_ALONE : CAPTURE_ALONE
  if (event.score < least) return `no row agrees, and alone its score would have to be ${least}`
  if (event.kind === 'MEET' && isNoMeeting(readerOf(document), event.trigger.first)) return 'its words tell of no meeting'
  return 'no row agrees, and what it names is too little or told already'
}
