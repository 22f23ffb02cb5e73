import fc from 'fast-check'
import type { Layout, Sentence, Token } from '../../ingest/layers.ts'
import { splitSentences } from '../../ingest/nlp/sentences/split-sentences.ts'
import { splitTokens } from '../../ingest/nlp/tokens/split-tokens.ts'
import { readLayout } from '../../ingest/read/read-layout.ts'
import { identify } from '../../src/model/article.ts'

const PIECES = [
  'Putin', "Trump's", 'met', 'the', 'U.S.', 'envoy', 'Dr.', 'al-Assad', '€5.3', '1,200', '.', '…', '?!', '“', '”', '"', '’', "'", '(', ')',
  '-', '—', '--', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\0', '\u200d', '👩‍👩‍👧', 'e\u0301', 'שלום', 'مرحبا', '北京', '\ud83d', 'İ', 'ﬁ', 'OSLO - ', 'By Ann Lee\n',
] // prettier-ignore

/** Random copy: words, marks and characters that break splitters, with and without blanks between. */
export const newsText = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), fc.constantFrom(' ', '', ' ')), {
    maxLength: 40,
  })
  .map((parts) => parts.map((part) => part.join('')).join(''))

export interface Split {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/** The layers below the annotation, by the real stages. */
export async function splitArticle(text: string): Promise<Split> {
  const article = identify({ text })
  const layout: Layout = await readLayout.run({ article })
  const tokens = await splitTokens.run({ article, layout })
  return { text, tokens, sentences: await splitSentences.run({ article, layout, tokens }) }
}
