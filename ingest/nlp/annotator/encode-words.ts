import type { createWordLists } from './word-lists.ts'
import type { WordPieces } from './word-pieces.ts'
import { sentenceCase, shapeIds } from './word-shapes.ts'

/** Feature ids of a word: shape, case of the sentence, listed name, first name. */
export const FEATURES = 4

/** One sentence as the encoder takes it, word by word. */
export interface EncodedSentence {
  readonly pieces: readonly (readonly number[])[]
  readonly features: readonly (readonly number[])[]
}

export function encodeWords(words: readonly string[], pieces: WordPieces, lists: ReturnType<typeof createWordLists>): EncodedSentence {
  const shapes = shapeIds(words)
  const spans = lists.spanIds(words)
  const letterCase = sentenceCase(words)
  const features = words.map((word, index) => [shapes[index] ?? 0, letterCase, spans[index] ?? 0, Number(lists.isFirstName(word))])
  return { pieces: words.map(pieces.of), features }
}
