import type { Span } from '../../src/model/span.ts'
import type { CaptureStatus, MeetStatus } from '../../src/model/vocabulary.ts'
import type { Document } from '../layers.ts'
import { sentenceOf } from './sentence-of.ts'
import { verbGroups } from './verb-groups.ts'

export type StatusPredicate = 'MEET' | 'CAPTURE'

/** What the words around a trigger say of its happening. `cue` is null where the bare tense decides. */
export interface StatusReading<Status extends MeetStatus | CaptureStatus = MeetStatus | CaptureStatus> {
  readonly status: Status
  readonly cue: Span | null
  readonly ruleId: string
}
interface StatusByPredicate {
  readonly MEET: MeetStatus
  readonly CAPTURE: CaptureStatus
}

/**
 * The status that a trigger's own sentence gives it. A capture is REPORTED, ATTEMPTED, INTENDED or DENIED here;
 * whether a reported one is CLAIMED or CONFIRMED depends on who says so and is the caller's to decide.
 */
export function statusOf<Kind extends StatusPredicate>(
  document: Document<'tokens' | 'sentences' | 'annotation'>,
  token: number,
  predicate: Kind,
): StatusReading<StatusByPredicate[Kind]>
export function statusOf(
  document: Document<'tokens' | 'sentences' | 'annotation'>,
  token: number,
  predicate: StatusPredicate,
): StatusReading {
  const sentence = sentenceOf(document, token)
  const group = sentence && verbGroups(document, sentence).find(({ first, last }) => first <= token && token < last)
  const meet = predicate === 'MEET'
  if (group?.negated) return { status: 'DENIED', cue: null, ruleId: 'tense/negated' }
  if (group?.modal && /may|might|could/.test(group.modal))
    return { status: meet ? 'POSSIBLE' : 'INTENDED', cue: null, ruleId: 'tense/modal' }
  if (group?.time === 'FUTURE') return { status: meet ? 'PLANNED' : 'INTENDED', cue: null, ruleId: 'tense/future' }
  return { status: meet ? 'HELD' : 'REPORTED', cue: null, ruleId: 'tense/past' }
}
