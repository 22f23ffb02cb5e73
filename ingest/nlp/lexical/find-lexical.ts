import nlp from 'compromise'
import type { Span } from '../../../src/model/span.ts'
import type { Gender, Lexical, Token, TokenSpan } from '../../layers.ts'
import { defineStage } from '../../stage.ts'

/** What compromise knows of words: first names with their gender. Quotations are told by their marks. */
export const findLexical = defineStage({
  name: 'lexical',
  needs: ['tokens', 'sentences'],
  adds: 'lexical',
  run: ({ article, tokens }): Lexical => ({ firstNames: findFirstNames(tokens), quotations: findQuotations(article.text) }),
})

const known = new Map<string, Gender | 'EITHER' | null>()

function findFirstNames(tokens: readonly Token[]): (TokenSpan & { gender: Gender | null })[] {
  return tokens.flatMap((token, index) => {
    const found = /^\p{Lu}\p{Ll}/u.test(token.text) ? firstName(token.text) : null
    return found ? [{ start: token.start, end: token.end, first: index, last: index + 1, gender: found === 'EITHER' ? null : found }] : []
  })
}

/** Asked word by word: a word's neighbours are the annotator's business. */
function firstName(word: string): Gender | 'EITHER' | null {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const tags = nlp(word).terms().json()[0]?.terms?.[0]?.tags ?? []
  const gender = tags.includes('MaleName') ? 'MALE' : tags.includes('FemaleName') ? 'FEMALE' : tags.includes('FirstName') ? 'EITHER' : null
  if (known.size < 100_000) known.set(word, gender)
  return gender
}

/** Spans between quotation marks that close within the paragraph. */
function findQuotations(text: string): Span[] {
  return [...text.matchAll(/"[^"\n]{2,2000}"|“[^”\n]{2,2000}”/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
