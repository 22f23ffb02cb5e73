import type { Mode } from '../../src/model/vocabulary.ts'
import type { Document } from '../layers.ts'
import { lemma, lower } from './lexis.ts'
import { sentenceOf } from './sentence-of.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation'>

/** "by phone", "in a video call", "a virtual summit", "phoned". */
const REMOTE =
  /^(phone|phoned|phones|telephone|telephoned|telephonic|video|videoconference|teleconference|virtual|virtually|online|remotely)$/
const IN_PERSON = new Set(
  'meet meeting summit sign signing receive reception host visit greet dine dinner lunch breakfast see audience encounter'.split(' '),
)
/** How far a word of calling may stand from the trigger: "held talks with the emir of Qatar by phone". */
const REACH = 8

/** How a meeting was held (GUIDE.md, decided cases): a call by its words, in person by its word or where a place is told, else unknown. */
export function modeOf(document: Read, token: number, told: { readonly place: boolean }): Mode {
  const word = lemma(document, token)
  if (/^(call|phone|telephone|teleconference|videoconference)$/.test(word)) return 'CALL'
  if (isRemote(document, token)) return 'CALL'
  return told.place || IN_PERSON.has(word) ? 'IN_PERSON' : 'UNKNOWN'
}

/** A word of calling in the trigger's own phrase: none of another clause ("met in Oslo after a phone call"). */
function isRemote(document: Read, token: number): boolean {
  const sentence = sentenceOf(document, token)
  if (!sentence) return false
  for (let at = token - 1; at >= Math.max(sentence.first, token - 3); at--) if (REMOTE.test(lower(document, at))) return true
  for (let at = token + 1; at < Math.min(sentence.last, token + REACH); at++) {
    if (/^(after|before|and|but|following|who|which|that|when|while|;|ahead)$/.test(lower(document, at))) return false
    if (REMOTE.test(lower(document, at))) return true
  }
  return false
}
