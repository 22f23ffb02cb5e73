import type { Mode } from '../../src/model/vocabulary.ts'
import type { Document } from '../layers.ts'
import { lemma } from './lexis.ts'
import { sentenceOf } from './sentence-of.ts'

const CALL = /\b(phone[ds]?|telephone[ds]?|telephonic|video[ -]?(call|conference|link)|videoconference|virtual(ly)?|online|call)\b/i
const IN_PERSON = new Set([
  'meet',
  'meeting',
  'summit',
  'sign',
  'signing',
  'receive',
  'reception',
  'host',
  'visit',
  'greet',
  'dinner',
  'lunch',
  'breakfast',
])

/** How a meeting was held (GUIDE.md, decided cases): a call by its words, in person by its word or where a place is told, else unknown. */
export function modeOf(document: Document<'tokens' | 'sentences' | 'annotation'>, token: number, told: { readonly place: boolean }): Mode {
  const sentence = sentenceOf(document, token)
  if (sentence && CALL.test(document.article.text.slice(sentence.start, sentence.end))) return 'CALL'
  return told.place || IN_PERSON.has(lemma(document, token)) ? 'IN_PERSON' : 'UNKNOWN'
}
