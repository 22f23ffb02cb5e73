import type { EntityKind, MentionForm } from '../../src/model/vocabulary.ts'
import { FORMS } from '../claims/tables/forms.ts'
import { lowerAt, type Reading } from './reading.ts'
import { SPEAKER_NOUNS, TAKEN_PLACES, TAKER_NOUNS, TAKING_VERBS } from './tables/taking-words.ts'

/** What a noun tells in a sentence in which a place is taken, where nobody names it. */
export interface Told {
  readonly form: Extract<MentionForm, 'NOMINAL'>
  readonly kind: EntityKind
}

/**
 * "Rebels took two villages", "government forces seized a base", "…, a resident said": who takes, what is taken and who says so
 * is told by class alone. Null where the noun is none of them, or stands in a sentence in which nothing is taken.
 */
export function toldOfTaking(reading: Reading, at: number): Told | null {
  const word = reading.words[at]
  // "state TV" is a noun, however it is tagged.
  if ((word?.upos !== 'NOUN' && lowerAt(reading, at) !== 'tv') || !isOfTaking(reading, at)) return null
  const kind = placeKind(reading, at) ?? takerKind(reading, at) ?? speakerKind(reading, at)
  return kind === null ? null : { form: 'NOMINAL', kind }
}

const sentencesOf = new WeakMap<Reading, ReadonlySet<number>>()

/** Numbers of the sentences that have a verb of taking. */
function takingSentences(reading: Reading): ReadonlySet<number> {
  const known = sentencesOf.get(reading)
  if (known) return known
  const found = new Set(
    reading.document.sentences.flatMap(({ first, last }, index) => {
      const words = reading.words.slice(first, last)
      return words.some(({ upos, lemma }, step) => upos === 'VERB' && TAKING_VERBS.has(FORMS.get(lowerAt(reading, first + step)) ?? lemma))
        ? [index]
        : []
    }),
  )
  sentencesOf.set(reading, found)
  return found
}

function isOfTaking(reading: Reading, at: number): boolean {
  return takingSentences(reading).has(reading.document.sentences.findIndex(({ first, last }) => first <= at && at < last))
}

const TAKEN = /^(?:obj|nsubj:pass|nmod|obl|conj|appos|dep|nsubj|root)/

function placeKind({ words, tokens }: Reading, at: number): EntityKind | null {
  const { lemma = '', relation = '' } = words[at] ?? {}
  const noun = lemma.toLowerCase()
  // "oil fields", "a border point": the word before makes them places.
  const kind = TAKEN_PLACES.get(noun) ?? TAKEN_PLACES.get(`${(tokens[at - 1]?.text ?? '').toLowerCase()} ${noun}`)
  return kind !== undefined && TAKEN.test(relation) ? kind : null
}

const DOING = /^(?:nsubj|obl|nmod|conj)/

function takerKind(reading: Reading, at: number): EntityKind | null {
  const { lemma = '', relation = '' } = reading.words[at] ?? {}
  return DOING.test(relation) ? (TAKER_NOUNS.get(lemma.toLowerCase()) ?? TAKER_NOUNS.get(lowerAt(reading, at)) ?? null) : null
}

function speakerKind({ words }: Reading, at: number): EntityKind | null {
  const { lemma = '', relation = '' } = words[at] ?? {}
  return DOING.test(relation) ? (SPEAKER_NOUNS.get(lemma.toLowerCase()) ?? null) : null
}
