import type { Span } from '../../../src/model/span.ts'
import type { Lexical, Token } from '../../layers.ts'
import { defineStage } from '../../stage.ts'
import { firstNameGender } from './first-name.ts'

/** What compromise knows of words: first names with their gender. Quotations are told by their marks. */
export const findLexical = defineStage({
  name: 'lexical',
  needs: ['tokens', 'sentences'],
  adds: 'lexical',
  run: ({ article, tokens }): Lexical => ({ firstNames: findFirstNames(tokens), quotations: findQuotations(article.text) }),
})

/** Asked word by word: a word's neighbours are the annotator's business. */
function findFirstNames(tokens: readonly Token[]): Lexical['firstNames'] {
  return tokens.flatMap(({ text, start, end }, index) => {
    const found = /^\p{Lu}\p{Ll}/u.test(text) ? firstNameGender(text) : null
    return found ? [{ start, end, first: index, last: index + 1, gender: found === 'EITHER' ? null : found }] : []
  })
}

/** Spans between quotation marks that close within the paragraph. */
function findQuotations(text: string): Span[] {
  return [...text.matchAll(/"[^"\n]{2,2000}"|“[^“”\n]{2,2000}”/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
