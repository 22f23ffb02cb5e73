import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { createPipeline } from '../../ingest/pipeline.ts'
import { identify, type ArticleInput } from '../../src/model/article.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'
import { createCachedAnnotator } from './cached-annotator.ts'
import { headAlone } from './head-alone.ts'
import type { ScoredDocument } from './sentence-set.ts'

export type ReadArticle = (input: ArticleInput) => Promise<ExtractionDocument>
export interface Readers {
  readonly whole: ReadArticle
  readonly head: (input: ArticleInput) => Promise<ScoredDocument>
}

/** The pipeline of the sources and the event head alone, both with kept annotations. */
export async function createReaders(): Promise<Readers> {
  const annotator = await createCachedAnnotator()
  const pipeline = createPipeline({ gazetteer: loadGazetteer(), annotator })
  return { whole: (input) => pipeline.extract(identify(input)), head: headAlone(annotator) }
}
