import { defineStage } from '../../stage.ts'
import type { Annotator } from './annotate.ts'

/** One forward pass over the article gives every layer of grammar, the names and the event evidence. */
export const annotation = (annotator: Annotator) =>
  defineStage({
    name: 'annotation',
    needs: ['tokens', 'sentences'],
    adds: 'annotation',
    run: ({ tokens, sentences }) => annotator.annotate(tokens, sentences),
  })
