import { createPipeline, type Pipeline } from '../../ingest/pipeline.ts'
import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { createAnnotator } from '../../ingest/nlp/annotator/annotate.ts'
import { identify, type ArticleInput } from '../../src/model/article.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'

let pipeline: Promise<Pipeline> | null = null

/** The real pipeline, loaded once a test file. Undated texts are read as of Tuesday 2025-12-02. */
export async function read(text: string, input: Partial<ArticleInput> = {}): Promise<ExtractionDocument> {
  pipeline ??= createAnnotator().then((annotator) => createPipeline({ gazetteer: loadGazetteer(), annotator }))
  return (await pipeline).extract(identify({ text, publishedAt: '2025-12-02', ...input }))
}

/** Name of an entity of the document, its id where it has none. */
export const nameIn = (document: ExtractionDocument, id: string | null): string | null =>
  document.entities.find((entity) => entity.id === id)?.name ?? id
