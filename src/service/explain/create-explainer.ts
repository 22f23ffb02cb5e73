import { loadGazetteer } from '../../../ingest/gazetteer/gazetteer.ts'
import { createAnnotator } from '../../../ingest/nlp/annotator/annotate.ts'
import { createPipeline } from '../../../ingest/pipeline.ts'
import { identify, type ArticleInput } from '../../model/article.ts'
import { DatelineError } from '../../model/errors.ts'
import { LONGEST_PIECE } from '../pieces.ts'
import { explain } from './explain.ts'
import type { Explanation } from './explanation.ts'

export type Explainer = (input: ArticleInput) => Promise<Explanation>

/** Loads gazetteer and model once. @throws DatelineError MISSING_BUILD; the explainer BAD_INPUT for a text that is read in pieces */
export async function createExplainer(): Promise<Explainer> {
  const pipeline = createPipeline({ gazetteer: loadGazetteer(), annotator: await createAnnotator() })
  return async (input) => {
    if (input.text.length > LONGEST_PIECE)
      throw new DatelineError('BAD_INPUT', `a text of ${input.text.length} characters`, {
        hint: `Explain at most ${LONGEST_PIECE}: cut out the part in question.`,
      })
    return explain(await pipeline.read(identify(input)))
  }
}
