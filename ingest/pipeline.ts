import type { Article } from '../src/model/article.ts'
import type { ExtractionDocument } from '../src/model/document.ts'
import { buildChains } from './chains/build-chains.ts'
import { findClaims } from './claims/find-claims.ts'
import { makeDocument } from './document/make-document.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { linkChains } from './linking/link-chains.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { mergeClaims } from './merge/merge-claims.ts'
import type { Annotator } from './nlp/annotator/annotate.ts'
import { annotation } from './nlp/annotator/stage.ts'
import { findLexical } from './nlp/lexical/find-lexical.ts'
import { splitSentences } from './nlp/sentences/split-sentences.ts'
import { splitTokens } from './nlp/tokens/split-tokens.ts'
import { readLayout } from './read/read-layout.ts'
import type { Document, LayerName } from './layers.ts'
import { inOrder } from './stage.ts'
import { findTimexes } from './timexes/find-timexes.ts'

/** What the stages look things up in; loaded once, shared by all articles. */
export interface Resources {
  readonly gazetteer: Gazetteer
  readonly annotator: Annotator
}

export interface Pipeline {
  readonly stages: readonly { readonly name: string }[]
  readonly extract: (article: Article) => Promise<ExtractionDocument>
  /** The same way, with every layer kept. */
  readonly read: (article: Article) => Promise<Document<LayerName>>
}

/** An article's way from text to extraction document: each stage adds one layer and changes none. */
export function createPipeline({ gazetteer, annotator }: Resources): Pipeline {
  const stages = inOrder([
    // First, so that no dateline or byline is read as prose ("MOSCOW (Reuters) -" would become a subject).
    readLayout,
    splitTokens,
    splitSentences,
    annotation(annotator),
    findLexical,
    // Before mentions: "May" the month must be known before it is taken for a name.
    findTimexes,
    findMentions(gazetteer),
    buildChains(gazetteer),
    // After chains: one link a chain, chosen with all its names in sight.
    linkChains(gazetteer),
    findClaims(gazetteer),
    mergeClaims,
    makeDocument,
  ])
  const read = (article: Article) => run(stages, article)
  return { stages, read, extract: async (article) => (await read(article)).result }
}

interface AnyStage {
  readonly adds: string
  run(document: never): unknown
}

async function run(stages: readonly AnyStage[], article: Article): Promise<Document<LayerName>> {
  let document: Readonly<Record<string, unknown>> = { article }
  // `inOrder` has shown that each stage's layers stand in the document by now, and that all do at the end.
  for (const stage of stages) document = { ...document, [stage.adds]: await stage.run(document as never) }
  return document as unknown as Document<LayerName>
}
