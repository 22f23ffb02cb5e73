import type { Document } from '../layers.ts'
import { lemma, lower, upos } from './lexis.ts'
import { HOLDING } from './light-verbs.ts'
import { childrenOf, relationOf } from './tree.ts'

/** True where token `index` stands as a noun, also one that the tags call a verb: "ahead of a meeting", "called off the talks". */
export function isNominal(document: Document<'tokens' | 'sentences' | 'annotation'>, index: number): boolean {
  const tag = upos(document, index)
  if (tag === 'NOUN' || tag === 'PROPN' || /^summits?$/.test(lower(document, index))) return true
  if (tag !== 'VERB' || !/(ing|ings|talks)$/.test(lower(document, index))) return false
  // "left for talks": no finite verb stands behind a preposition.
  const before = index - 1
  if (lower(document, index) === 'talks' && HOLDING.has(lemma(document, before))) return true
  if (lower(document, index) === 'talks' && (/^(ADP|SCONJ)$/.test(upos(document, before)) || lower(document, before) === 'following'))
    return true
  return (
    ['obj', 'obl', 'nmod', 'nsubj'].includes(relationOf(document, index)) ||
    childrenOf(document, index).some((child) => child < index && ['det', 'amod', 'nummod'].includes(relationOf(document, child)))
  )
}

/** First token of the noun phrase that ends in token `head`: "NATO's 60th anniversary summit". */
export function phraseStart(document: Document<'tokens' | 'annotation'>, head: number): number {
  let first = head
  while (
    head - first < 8 &&
    (/^(DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(upos(document, first - 1)) ||
      lower(document, first - 1) === '-' ||
      // "Union-sponsored talks".
      lower(document, first - 2) === '-') &&
    lower(document, first - 1) !== 'to'
  )
    first--
  return first
}
