import { splitSentences } from '../../ingest/nlp/sentences/split-sentences.ts'
import { createAnnotator } from '../../ingest/nlp/annotator/annotate.ts'
import { splitTokens } from '../../ingest/nlp/tokens/split-tokens.ts'
import { readLayout } from '../../ingest/read/read-layout.ts'
import type { Document } from '../../ingest/layers.ts'
import { identify, type ArticleInput } from '../../src/model/article.ts'

export type Annotated = Document<'layout' | 'tokens' | 'sentences' | 'annotation'>

const annotator = createAnnotator()

/** A text through the real stages up to the annotation. */
export async function annotated(input: ArticleInput): Promise<Annotated> {
  const article = identify(input)
  const layout = await readLayout.run({ article })
  const tokens = await splitTokens.run({ article, layout })
  const sentences = await splitSentences.run({ article, layout, tokens })
  const annotation = await (await annotator).annotate(tokens, sentences)
  return { article, layout, tokens, sentences, annotation }
}

/** A sentence with one word in brackets, without them, and the token of that word. */
export async function withTrigger(marked: string, publishedAt: string | null = null): Promise<{ document: Annotated; token: number }> {
  const start = marked.indexOf('[')
  const document = await annotated({ text: marked.replace(/[[\]]/g, ''), publishedAt })
  return { document, token: document.tokens.findIndex((token) => token.start === start) }
}
