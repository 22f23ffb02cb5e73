import type { EntityKind, Mode, Role } from '../../../src/model/vocabulary.ts'
import type { WordClass } from './word-classes.ts'

/** Where a role is found from the trigger. Several paths of one role add up. */
export interface RolePath {
  readonly role: Role
  readonly path: string
  /** `need`: the row does not complete without somebody or something there; `many`: more than one or a plural word. Absent: taken where told. */
  readonly must?: 'need' | 'many'
  /** Kinds that may stand there; absent: those that the role may have. */
  readonly kinds?: readonly EntityKind[]
}

/** One way of telling a happening, read over the tree (`paths.ts`). Rows are tried in order; the first that completes makes the claim. */
export interface FrameRow {
  readonly id: string
  readonly reason: string
  readonly trigger: { readonly class: WordClass; readonly upos: 'VERB' | 'NOUN' }
  readonly roles: readonly RolePath[]
  /** Paths that must lead nowhere. */
  readonly unless?: readonly string[]
  /** Paths of which one must lead somewhere. */
  readonly given?: readonly string[]
  readonly mode?: Mode
  /** Belief in a completed claim, 0–1, until calibration measures it. */
  readonly confidence: number
  readonly examples: readonly string[]
  readonly not: readonly string[]
}
