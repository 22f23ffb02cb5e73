import { inflectionsOf } from '../claims/tables/forms.ts'
import type { Document } from '../layers.ts'
import { lemma, lower } from '../status/lexis.ts'
import { SAYING_ROWS } from './tables/saying-rows.ts'

const CUES = SAYING_ROWS.flatMap(({ cues }) => cues.split(' '))
/** Forms of the cues with their lemma: the annotator's lemmas of rarer verbs are guesses ("insisted" → "insiste"). */
const FORMS: ReadonlyMap<string, string> = new Map(CUES.flatMap((cue) => inflectionsOf(cue).map((form): [string, string] => [form, cue])))
const KNOWN = new Set(CUES)

/** The cue that a token is a form of, else its lemma. */
export function cueLemma(document: Document<'tokens' | 'annotation'>, index: number): string {
  const own = lemma(document, index)
  return KNOWN.has(own) ? own : (FORMS.get(lower(document, index)) ?? own)
}
