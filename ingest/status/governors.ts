import type { Document } from '../layers.ts'
import { lemma, lower } from './lexis.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation'>

/** Relations by which a trigger is what the word above is about: "agreed to meet", "cancelled talks", "talks were postponed". */
const CONTENT = /^(xcomp|ccomp|obj|nsubj|nsubj:pass|obl|csubj|acl|advcl)$/
/** Words that only carry the happening on: "agreed to hold talks", "went ahead with a meeting". */
const LIGHT = new Set([
  'hold',
  'have',
  'take',
  'attend',
  'begin',
  'start',
  'resume',
  'open',
  'conduct',
  'continue',
  'participate',
  'be',
  'say',
  'tell',
  'seize',
  'launch',
  'join',
  'enter',
])
const FARTHEST = 4

/** Words over the trigger in whose scope it stands, the nearest first; the way up goes on only through words that carry the happening. */
export function governorsOf(document: Read, token: number): number[] {
  const { words } = document.annotation
  const found = fixedOver(document, token)
  for (let at = token; found.length < FARTHEST;) {
    const word = words[at]
    if (!word || word.head < 0 || !reaches(document, at)) return found
    found.push(word.head)
    at = word.head
    if (!LIGHT.has(lemma(document, at)) && !isControlled(document, at)) return found
  }
  return found
}

/** "is due to meet", which trees also give as one fixed mark of the verb. */
function fixedOver(document: Read, token: number): number[] {
  const from = Math.max(0, token - 3)
  return document.annotation.words
    .slice(from, token)
    .flatMap((word, index) => (word.head === token && word.relation === 'mark' && word.upos === 'ADJ' ? [from + index] : []))
}

/** "agreed to meet" reaches; an adverbial clause or phrase does so only by "to", "for" or "on": "travelled to meet", "called for talks", "intent on". */
function reaches(document: Read, token: number): boolean {
  const { relation } = document.annotation.words[token] ?? { relation: '' }
  if (!CONTENT.test(relation)) return false
  if (!/^(obl|acl|advcl)$/.test(relation)) return true
  const marks = document.annotation.words.slice(Math.max(0, token - 6), token)
  return marks.some((word, index) => word.head === token && /^(to|for|on|at|of)$/.test(lower(document, Math.max(0, token - 6) + index)))
}

/** A verb that itself is the content of another: "is expected to agree to meet". */
const isControlled = (document: Read, token: number): boolean => document.annotation.words[token]?.relation === 'xcomp'

/** Adjectives and participles before an event noun: "planned talks". */
export function modifiersOf(document: Read, token: number): number[] {
  const { words } = document.annotation
  const from = Math.max(0, token - 5)
  return words
    .slice(from, token)
    .flatMap((word, index) => (word.head === token && /^(amod|compound|nmod:desc|acl)$/.test(word.relation) ? [from + index] : []))
}

/** "called off the meeting", "the talks fell through", "put off a meeting": the verb that cancels with its particle; null where none does. */
export function phrasalCancel(document: Read, token: number): number | null {
  const [governor] = governorsOf(document, token)
  if (governor === undefined) return null
  const next = [1, 2, 3].map((step) => lower(document, governor + step))
  const verb = lemma(document, governor)
  const particle = (verb === 'call' && 'off') || (verb === 'fall' && 'through') || (verb === 'pull' && 'out')
  return particle && next.includes(particle) ? governor : null
}
