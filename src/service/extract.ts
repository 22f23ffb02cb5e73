import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { createAnnotator, type AnnotatorOptions } from '../../ingest/nlp/annotator/annotate.ts'
import { createPipeline } from '../../ingest/pipeline.ts'
import { identify, type ArticleInput } from '../model/article.ts'
import type { ExtractionDocument } from '../model/document.ts'
import type { Places } from '../model/place.ts'
import { gazetteerPlaces } from './places.ts'
import { readLong } from './read-long.ts'

export interface Extractor {
  /** Reads one article; the same input gives the same document. */
  extract(input: ArticleInput): Promise<ExtractionDocument>
  /** What the gazetteer tells of places, for the derivation. */
  readonly places: Places
}

/** Loads gazetteer and model once. @throws DatelineError MISSING_BUILD */
export async function createExtractor(options: AnnotatorOptions = {}): Promise<Extractor> {
  const gazetteer = loadGazetteer()
  const pipeline = createPipeline({ gazetteer, annotator: await createAnnotator(options) })
  return { extract: (input) => readLong(identify(input), pipeline.extract), places: gazetteerPlaces(gazetteer) }
}
