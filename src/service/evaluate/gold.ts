import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ExtractionDocument } from '../../model/document.ts'
import { DatelineError } from '../../model/errors.ts'
import { CAPTURE_OUTCOMES, ENTITY_KINDS, MEET_STATUSES, MODES } from '../../model/vocabulary.ts'

const names = z.array(z.string())

/** An annotated article: names stand for entities; all are compared after folding. */
export const goldSchema = z.object({
  publishedAt: z.string().nullable(),
  publisher: z.string(),
  title: z.string().nullable(),
  entities: z.array(z.object({ kind: z.enum(ENTITY_KINDS), name: z.string(), aliases: names })),
  meetings: z.array(
    z.object({
      participants: names,
      place: z.string().nullable(),
      date: z.string().nullable(),
      status: z.enum(MEET_STATUSES),
      mode: z.enum(MODES),
      evidence: z.string(),
    }),
  ),
  captures: z.array(
    z.object({
      captor: z.string(),
      place: z.string(),
      date: z.string().nullable(),
      status: z.enum(CAPTURE_OUTCOMES),
      claimedBy: names,
      deniedBy: names,
      evidence: z.string(),
    }),
  ),
  negotiatesFor: z.array(z.object({ person: z.string(), principal: z.string(), evidence: z.string() })),
  offices: z.array(
    z.object({ person: z.string(), title: z.string(), of: z.string(), evidence: z.string(), former: z.boolean().optional() }),
  ),
})
export type Gold = z.infer<typeof goldSchema> & { readonly id: string }

/** The part of an extraction document that is compared with gold. */
export type Extracted = Pick<ExtractionDocument, 'entities' | 'meetings' | 'captures' | 'negotiatesFor' | 'offices'>

/** All gold articles of a folder; `id` is the name of the article's folder. @throws BAD_INPUT where a gold.json is broken or none is there. */
export function readGold(folder: string): Gold[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const golds = entries
    .map((entry) => entry.name)
    .sort()
    .flatMap((id) => readOne(folder, id))
  if (!golds.length)
    throw new DatelineError('BAD_INPUT', `${folder} holds no gold.json`, {
      hint: 'Give a folder whose subfolders hold article.txt and gold.json.',
    })
  return golds
}

function readOne(folder: string, id: string): Gold[] {
  const file = join(folder, id, 'gold.json')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if (Object(cause).code === 'ENOENT') return []
    throw cause
  }
  return [{ id, ...parseGold(file, text) }]
}

function parseGold(file: string, text: string): z.infer<typeof goldSchema> {
  try {
    return goldSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new DatelineError('BAD_INPUT', `${file} is no gold annotation: ${cause instanceof Error ? cause.message : String(cause)}`, {
      hint: 'Mend the file.',
      cause,
    })
  }
}
