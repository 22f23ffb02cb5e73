import type { Span } from '../../src/model/span.ts'

/** One who is cited for a clause. `start`, `end`, `text` are the source's words, the cue's own where nobody is named ("reportedly"). */
export interface Source extends Span {
  /** Index into the mentions layer, null where no mention covers the source. */
  readonly mention: number | null
  /** The saying word's lemma: "say", "according to", "claim", "deny". */
  readonly cue: string
  readonly text: string
  /** NEGATIVE: the source denies or rejects the clause. */
  readonly polarity: 'POSITIVE' | 'NEGATIVE'
  readonly ruleId: string
  /** False where only the cue tells that somebody is cited ("reports that"). */
  readonly named: boolean
  /** Token of the cue: `timexOf` of it tells when the source spoke. */
  readonly cueToken: number
}
