import type { Mention } from '../layers.ts'
import { FORMS } from '../claims/tables/forms.ts'
import { lowerAt, textAt, type Reading } from './reading.ts'
import { ORGANIZATION_WORDS } from './tables/words.ts'
import { ALSO_OTHERS_VERBS, ONLY_PLACES_VERBS, TAKER_NOUNS } from './tables/taking-words.ts'

/**
 * "Badme was taken by Eritrean troops", "rebels overran Badme": a name that no table knows is a town where it is what is taken,
 * here and wherever else the article has it. People are taken, too, so that one told as a person elsewhere stays one.
 */
export function takenNames(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const wordsOf = ({ start, end }: Mention) => reading.document.article.text.slice(start, end)
  const towns = new Set(mentions.filter((mention) => mayBeTown(reading, mention) && isTaken(reading, mention)).map(wordsOf))
  return mentions.map((mention) =>
    towns.has(wordsOf(mention)) && mayBeTown(reading, mention) ? { ...mention, kind: 'CITY', gender: null } : mention,
  )
}

function mayBeTown(reading: Reading, { form, kind, first, last, candidates }: Mention): boolean {
  const isBody = ORGANIZATION_WORDS.has(lowerAt(reading, last - 1)) || /^\p{Lu}{2,}$/u.test(textAt(reading, first))
  const isKnown = candidates.length > 0 || reading.surnames.has(textAt(reading, last - 1))
  return form === 'NAME' && (kind === 'PERSON' || kind === 'ORGANIZATION') && !isKnown && !isBody
}

function isTaken({ words, tokens }: Reading, { head }: Mention): boolean {
  const { head: verb = -1, relation = '' } = words[head] ?? {}
  if ((relation !== 'obj' && relation !== 'nsubj:pass') || words[verb]?.upos !== 'VERB') return false
  const lemma = FORMS.get((tokens[verb]?.text ?? '').toLowerCase()) ?? words[verb]?.lemma ?? ''
  if (ONLY_PLACES_VERBS.has(lemma)) return true
  // "took Badme": only from or by a force.
  return ALSO_OTHERS_VERBS.has(lemma) && words.some((word, at) => word.head === verb && isForce(at))

  function isForce(at: number): boolean {
    const cases = words.flatMap((word, child) =>
      word.head === at && word.relation === 'case' ? [(tokens[child]?.text ?? '').toLowerCase()] : [],
    )
    const isSubject = words[at]?.relation === 'nsubj'
    return TAKER_NOUNS.has(words[at]?.lemma ?? '') && (isSubject || cases.includes('by') || cases.includes('from'))
  }
}
