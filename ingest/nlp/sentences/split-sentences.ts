import type { Sentence, Token } from '../../layers.ts'
import { defineStage } from '../../stage.ts'
import { endsSentence } from './ends-sentence.ts'
import { endsLine, lineBreaks } from './line-breaks.ts'

/** Words of the longest sentence; one that is longer is cut. */
const LONGEST = 400

/** Sentences of the tokens, never across an empty line or out of the headline. */
export const splitSentences = defineStage({
  name: 'sentences',
  needs: ['layout', 'tokens'],
  adds: 'sentences',
  run: ({ article: { text }, layout, tokens }): Sentence[] => {
    const breaks = lineBreaks(text)
    const headlineEnd = layout.headline?.end ?? 0
    const sentences: Sentence[] = []
    let first = 0
    for (let index = 0; index < tokens.length; index += 1) {
      const ends = index - first + 1 >= LONGEST || endsSentence(tokens, index, first) || endsLine({ text, tokens, index, breaks })
      if (!ends && !leaves(tokens, index, headlineEnd)) continue
      sentences.push(sentenceOf(tokens, { first, last: index + 1 }, headlineEnd))
      first = index + 1
    }
    return sentences
  },
})

/** True for the last word of the headline. */
function leaves(tokens: readonly Token[], index: number, headlineEnd: number): boolean {
  return (tokens[index]?.end ?? 0) <= headlineEnd && (tokens[index + 1]?.start ?? headlineEnd) >= headlineEnd
}

function sentenceOf(tokens: readonly Token[], range: { first: number; last: number }, headlineEnd: number): Sentence {
  const end = tokens[range.last - 1]?.end ?? 0
  return { ...range, start: tokens[range.first]?.start ?? 0, end, headline: end <= headlineEnd }
}
