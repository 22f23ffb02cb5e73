import { z } from 'zod'
import { documentSchema } from './document.ts'

/** The extraction document as JSON Schema (draft 2020-12), generated from the zod schema; `docs/extraction-document.schema.json` is this, printed. */
export function documentJsonSchema(): object {
  return { title: 'Dateline extraction document', ...z.toJSONSchema(documentSchema, { target: 'draft-2020-12' }) }
}
