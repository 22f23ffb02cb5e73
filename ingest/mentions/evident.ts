import { kindCues } from './kind-cues.ts'
import { isCapital, lowerAt, textAt, type Found, type Reading } from './reading.ts'
import { ALSO_OTHERS_VERBS, ONLY_PLACES_VERBS, TAKING_NOUNS } from './tables/taking-words.ts'

const LEADS_TO_PLACES = /^(?:in|near|to|from|at|into|outside|around|toward|towards|via|through|between|across|inside|around)$/
/** Inhabitants of a city whose name needs no evidence. */
const LARGE = 100_000

/**
 * Whether a place that only the gazetteer knows is meant as one: names that are words, as Reading or Union, are
 * towns only where a preposition, a class word or a country tells so.
 */
export function isEvident(reading: Reading, place: Found): boolean {
  const { first, last, kind } = place
  const id = place.candidates?.[0]
  if (!id || reading.words[last - 1]?.upos !== 'PROPN' || isCapital(textAt(reading, last))) return false
  if (first > 0 && isCapital(textAt(reading, first - 1))) return false
  if (kind !== 'CITY' || (reading.gazetteer.placeFacts(id)?.population ?? 0) >= LARGE) return true
  const span = { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last - 1]?.end ?? 0 }
  if (LEADS_TO_PLACES.test(lowerAt(reading, first - 1))) return true
  return (
    isBeforeCountry(reading, last) ||
    isTaken(reading, last - 1) ||
    kindCues(reading.document.article.text, span).some(({ type }) => type === 'LOCATION')
  )
}

const TAKING = [ALSO_OTHERS_VERBS, ONLY_PLACES_VERBS, TAKING_NOUNS]

/** "the capture of Reading", "troops took Reading". */
function isTaken({ words }: Reading, at: number): boolean {
  const { head = -1, relation = '' } = words[at] ?? {}
  const lemma = words[head]?.lemma ?? ''
  return ['obj', 'nsubj:pass', 'nmod'].includes(relation) && TAKING.some((row) => row.has(lemma))
}

/** "Nice, France". */
function isBeforeCountry({ gazetteer, tokens }: Reading, at: number): boolean {
  if (tokens[at]?.text !== ',') return false
  return gazetteer.match(tokens, at + 1, at + 4)?.senses.some(({ kind, use }) => kind !== 'CITY' && use === 'NAME') ?? false
}
