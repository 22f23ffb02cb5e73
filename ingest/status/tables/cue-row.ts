import type { CaptureStatus, MeetStatus } from '../../../src/model/vocabulary.ts'

/**
 * How a cue stands to the trigger: it governs it as an infinitive ("agreed to meet"), a gerund ("ruled out meeting"), a finite
 * clause ("denied that they met"), it has it as subject ("the talks collapsed"), as object ("cancelled the talks"), behind a
 * preposition ("a call for talks"), or modifies it ("planned talks").
 */
export type Construction = 'TO' | 'ING' | 'THAT' | 'SUBJECT' | 'OBJECT' | 'OBLIQUE' | 'MODIFIER'

/** `[…]` marks the trigger: "They agreed to [meet] in Oslo." */
export type CueExample = readonly [sentence: string, status: MeetStatus | CaptureStatus]

/**
 * What a cue says of the happening it governs. `weight` decides between nested cues: DENY beats CALL_OFF beats PLAN;
 * of two PLANs the inner one stands, unless the outer is one of possibility; TRY leaves what it governs open ("efforts to arrange
 * talks"). Null: the cue says nothing of that predicate.
 */
export interface CueRow {
  readonly id: string
  /** Lemmas; a particle follows after a space ("call off"). */
  readonly cues: string
  readonly constructions: readonly Construction[]
  readonly weight: 'PLAN' | 'TRY' | 'CALL_OFF' | 'DENY'
  readonly meet: MeetStatus | null
  readonly capture: CaptureStatus | null
  /** The statuses where the cue itself is negated ("did not agree to meet"). */
  readonly negated: { readonly meet: MeetStatus | null; readonly capture: CaptureStatus | null }
  readonly examples: readonly CueExample[]
  /** Sentences whose trigger this row says nothing of. */
  readonly not: readonly string[]
}
