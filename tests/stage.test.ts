import { expect, test } from 'vitest'
import { defineStage, inOrder } from '../ingest/stage.ts'

const layout = defineStage({
  name: 'read',
  needs: [],
  adds: 'layout',
  run: ({ article }) => ({ headline: null, byline: null, dateline: null, body: { start: 0, end: article.text.length } }),
})
const tokens = defineStage({
  name: 'tokens',
  needs: ['layout'],
  adds: 'tokens',
  run: ({ layout }) => [{ start: layout.body.start, end: layout.body.end, text: 'x' }],
})

test('a right order passes unchanged', () => {
  expect(inOrder([layout, tokens]).map((stage) => stage.name)).toEqual(['read', 'tokens'])
})

test('a wrong order names the stage to move', () => {
  // @ts-expect-error tokens needs layout, which only a later stage adds
  expect(() => inOrder([tokens, layout])).toThrow('stage "tokens" needs layout, which no stage before it adds')
})

test('a layer added twice is refused', () => {
  expect(() => inOrder([layout, tokens, tokens])).toThrow('adds "tokens" a second time')
})

test('reading an undeclared layer does not compile', () => {
  const stage = defineStage({
    name: 'bad',
    needs: ['tokens'],
    adds: 'lexical',
    // @ts-expect-error sentences is not among the declared needs
    run: ({ sentences }) => ({ firstNames: [], quotations: sentences }),
  })
  expect(stage.needs).toEqual(['tokens'])
})
