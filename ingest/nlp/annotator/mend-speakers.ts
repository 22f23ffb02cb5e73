import type { Word } from '../../layers.ts'

/**
 * Words with the speakers of trailing "…, a Chilean official said" on their verb: the parser may hang them on the verb of what is said,
 * as a second subject behind it.
 */
export function mendSpeakers(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => {
    const saying = speechBehind(words, word, index)
    return saying === null ? word : { ...word, head: saying }
  })
}

/** The verb over the clause, right behind the subject, that has none itself. */
function speechBehind(words: readonly Word[], word: Word, index: number): number | null {
  const clause = words[word.head]
  const saying = clause ? words[clause.head] : undefined
  if (word.relation !== 'nsubj' || word.head >= index || !clause || saying?.upos !== 'VERB' || clause.head <= index) return null
  if (clause.relation !== 'ccomp' && clause.relation !== 'parataxis') return null
  const hasOwn = words.some((other, at) => isSubject(other) && other.head === clause.head && at !== index)
  const isSecond = words.some((other, at) => isSubject(other) && other.head === word.head && at < word.head)
  return isSecond && !hasOwn ? clause.head : null
}

const isSubject = ({ relation }: Word): boolean => relation.startsWith('nsubj')
