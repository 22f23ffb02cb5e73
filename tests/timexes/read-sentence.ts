import type { Document } from '../../ingest/layers.ts'
import { findTimexes } from '../../ingest/timexes/find-timexes.ts'
import { annotated } from '../support/annotated.ts'

/** The day that all tables of these tests refer to, a Tuesday. */
export const REFERENCE = '2025-12-02'
export type ReadDocument = Document<'layout' | 'tokens' | 'sentences' | 'annotation' | 'timexes' | 'mentions'>

/** The layers of a text by the real stages up to timexes; no mentions. */
export async function readText(text: string, publishedAt: string | null = REFERENCE): Promise<ReadDocument> {
  const document = await annotated({ text, publishedAt })
  return { ...document, timexes: await findTimexes.run(document), mentions: [] }
}

/** "They agreed to [meet] in Oslo.": the text without the brackets, and the index of the marked token. */
export async function readMarked(marked: string): Promise<{ readonly document: ReadDocument; readonly token: number }> {
  const document = await readText(marked.replace(/[[\]]/g, ''))
  return { document, token: document.tokens.findIndex(({ start }) => start === marked.indexOf('[')) }
}
