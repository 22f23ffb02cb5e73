import { defineStage } from '../../stage.ts'
import type { Annotator } from './annotate.ts'
import { mendSpeakers } from './mend-speakers.ts'

/** One forward pass over the article gives every layer of grammar, the names and the event evidence. */
export const annotation = (annotator: Annotator) =>
  defineStage({
    name: 'annotation',
    needs: ['tokens', 'sentences'],
    adds: 'annotation',
    run: async ({ tokens, sentences }) => {
      const read = await annotator.annotate(tokens, sentences)
      return { ...read, words: mendSpeakers(read.words) }
    },
  })
