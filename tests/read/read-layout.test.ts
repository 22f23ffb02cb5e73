import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Layout } from '../../ingest/layers.ts'
import { readLayout } from '../../ingest/read/read-layout.ts'
import { identify } from '../../src/model/article.ts'
import type { Span } from '../../src/model/span.ts'
import { newsText } from '../nlp/support.ts'

// The stage is synchronous; its type allows a promise for stages that are not.
const layoutOf = (text: string, title: string | null = null) => readLayout.run({ article: identify({ text, title }) }) as Layout
const shown = (text: string, span: Span | null) => span && text.slice(span.start, span.end)

test.each([
  [
    'Rivals talk at last\n\nOSLO, May 3 (Agency) - Delegates met.\n',
    null,
    'Rivals talk at last',
    'OSLO, May 3 (Agency) - ',
    'Delegates met.\n',
  ],
  ['Rivals talk at last\r\nOSLO (Agency) - Delegates met.', null, 'Rivals talk at last', 'OSLO (Agency) - ', 'Delegates met.'],
  ['Rivals talk.\nDelegates met.', 'Rivals  talk.', 'Rivals talk.', null, 'Delegates met.'],
  ['Will the rivals talk?\n\nDelegates met.', null, 'Will the rivals talk?', null, 'Delegates met.'],
  ['Delegates met.\n\nNobody spoke.', null, null, null, 'Delegates met.\n\nNobody spoke.'],
  ['OSLO - Delegates met without a word\n\nNobody spoke.', null, null, 'OSLO - ', 'Delegates met without a word\n\nNobody spoke.'],
  ['CORRECTED: Rivals talk\n\n(Corrects the town)\n\nOSLO - Delegates met.', null, 'CORRECTED: Rivals talk', 'OSLO - ', 'Delegates met.'],
  ['Delegates met.\n(Reporting by Ann Lee; editing by Bob Ray)\n', null, null, null, 'Delegates met.\n'],
  ['By Monday the delegates had met\nand parted.', null, null, null, 'By Monday the delegates had met\nand parted.'],
  ['', null, null, null, ''],
  ['-', null, null, null, '-'],
])('layout of %j (title %j)', (text, title, ...parts) => {
  const layout = layoutOf(text, title)
  expect([layout.headline, layout.dateline, layout.body].map((span) => shown(text, span))).toEqual(parts)
})

test('a byline is neither headline nor prose', () => {
  const text = 'Rivals talk at last\nBy Ann Lee and Bob de Ray\n\nOSLO — Delegates met.'
  const layout = layoutOf(text)
  expect(shown(text, layout.headline)).toBe('Rivals talk at last')
  expect(shown(text, layout.byline)).toBe('By Ann Lee and Bob de Ray')
  expect(shown(text, layout.body)).toBe('Delegates met.')
})

test('spans lie in the text, in order', () => {
  fc.assert(
    fc.property(newsText, fc.option(fc.string(), { nil: null }), (text, title) => {
      const { headline, byline, dateline, body } = layoutOf(text, title)
      const edges = [headline, byline, dateline, body].flatMap((span) => (span ? [span.start, span.end] : []))
      expect(edges).toEqual([...edges].sort((a, b) => a - b))
      expect(edges.every((edge) => edge >= 0 && edge <= text.length)).toBe(true)
    }),
  )
})
