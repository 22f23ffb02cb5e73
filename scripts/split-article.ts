import type { Sentence, Token } from '../ingest/layers.ts'
import { splitSentences } from '../ingest/nlp/sentences/split-sentences.ts'
import { splitTokens } from '../ingest/nlp/tokens/split-tokens.ts'
import { readLayout } from '../ingest/read/read-layout.ts'
import type { Article } from '../src/model/article.ts'

/** The layers that the annotator reads. */
export async function splitArticle(
  article: Article,
): Promise<{ readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] }> {
  const layout = await readLayout.run({ article })
  const tokens = await splitTokens.run({ article, layout })
  return { tokens, sentences: await splitSentences.run({ article, layout, tokens }) }
}
