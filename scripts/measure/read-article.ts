import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { createPipeline } from '../../ingest/pipeline.ts'
import { identify, type ArticleInput } from '../../src/model/article.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'
import { createCachedAnnotator } from './cached-annotator.ts'

export type ReadArticle = (input: ArticleInput) => Promise<ExtractionDocument>

/** The pipeline of the sources, with kept annotations. */
export async function createReader(): Promise<ReadArticle> {
  const pipeline = createPipeline({ gazetteer: loadGazetteer(), annotator: await createCachedAnnotator() })
  return (input) => pipeline.extract(identify(input))
}
