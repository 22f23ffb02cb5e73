import type { Span } from '../../../src/model/span.ts'
import type { Token } from '../../layers.ts'
import { defineStage } from '../../stage.ts'
import { splitWords } from './split-words.ts'

/** Words of headline and body as Universal Dependencies English splits them; byline and dateline are no prose. */
export const splitTokens = defineStage({
  name: 'tokens',
  needs: ['layout'],
  adds: 'tokens',
  run: ({ article, layout }): Token[] => [
    ...(layout.headline ? within(article.text, layout.headline) : []),
    ...within(article.text, layout.body),
  ],
})

function within(text: string, { start, end }: Span): Token[] {
  return splitWords(text.slice(start, end)).map((word) => ({ start: start + word.start, end: start + word.end, text: word.text }))
}
