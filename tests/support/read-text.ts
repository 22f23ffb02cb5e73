import { buildChains } from '../../ingest/chains/build-chains.ts'
import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import type { Annotation, Document, Sentence, Token } from '../../ingest/layers.ts'
import { linkChains } from '../../ingest/linking/link-chains.ts'
import { findMentions } from '../../ingest/mentions/find-mentions.ts'
import { createAnnotator } from '../../ingest/nlp/annotator/annotate.ts'
import { findLexical } from '../../ingest/nlp/lexical/find-lexical.ts'
import { splitSentences } from '../../ingest/nlp/sentences/split-sentences.ts'
import { splitTokens } from '../../ingest/nlp/tokens/split-tokens.ts'
import { readLayout } from '../../ingest/read/read-layout.ts'
import { identify } from '../../src/model/article.ts'

export type ReadText = Document<'layout' | 'tokens' | 'sentences' | 'annotation' | 'lexical' | 'mentions' | 'chains' | 'links'>

/** A reader of plain texts by the real stages up to links. */
export async function textReader(): Promise<(text: string) => Promise<ReadText>> {
  const gazetteer = loadGazetteer()
  const { annotate } = await createAnnotator()
  return async (text) => {
    const given = { article: identify({ text }) }
    const layout = await readLayout.run(given)
    const tokens: readonly Token[] = await splitTokens.run({ ...given, layout })
    const sentences: readonly Sentence[] = await splitSentences.run({ ...given, layout, tokens })
    const annotation: Annotation = await annotate(tokens, sentences)
    const lexical = await findLexical.run({ ...given, tokens, sentences })
    const mentions = await findMentions(gazetteer).run({ ...given, layout, tokens, sentences, annotation, lexical })
    const chains = await buildChains(gazetteer).run({ ...given, tokens, sentences, annotation, mentions })
    const links = await linkChains(gazetteer).run({ ...given, mentions, chains })
    return { ...given, layout, tokens, sentences, annotation, lexical, mentions, chains, links }
  }
}
