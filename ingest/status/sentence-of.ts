import type { Document, Sentence } from '../layers.ts'

/** The sentence that token `index` stands in; null where it stands in none (a dateline, a byline). */
export function sentenceOf(document: Document<'sentences'>, index: number): Sentence | null {
  const { sentences } = document
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (!sentence) return null
    if (index < sentence.first) high = middle - 1
    else if (index >= sentence.last) low = middle + 1
    else return sentence
  }
  return null
}
