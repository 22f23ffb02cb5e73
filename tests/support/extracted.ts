import { loadGazetteer } from '../../ingest/gazetteer/gazetteer.ts'
import { createAnnotator } from '../../ingest/nlp/annotator/annotate.ts'
import { createPipeline } from '../../ingest/pipeline.ts'
import { identify, type ArticleInput } from '../../src/model/article.ts'
import type { ExtractionDocument } from '../../src/model/document.ts'

const pipeline = createAnnotator().then((annotator) => createPipeline({ gazetteer: loadGazetteer(), annotator }))

/** A text through the whole pipeline. */
export async function extracted(input: ArticleInput): Promise<ExtractionDocument> {
  return (await pipeline).extract(identify(input))
}

/** Names of the meetings' parties, sorted, with status, place and date. */
export function meetingsOf({ entities, meetings }: ExtractionDocument) {
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null
  return meetings.map(({ participants, status, placeId, edtf }) => ({
    parties: participants.map(({ entityId }) => nameOf(entityId)).toSorted(),
    status,
    place: nameOf(placeId),
    edtf,
  }))
}

/** The captures with names for ids. */
export function capturesOf({ entities, captures }: ExtractionDocument) {
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null
  return captures.map(({ captorId, placeId, status, edtf, claimedBy, deniedBy }) => ({
    captor: nameOf(captorId),
    place: nameOf(placeId),
    status,
    edtf,
    claimedBy: claimedBy.map(nameOf),
    deniedBy: deniedBy.map(nameOf),
  }))
}
