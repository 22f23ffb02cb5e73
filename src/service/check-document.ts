import { documentSchema, type ExtractionDocument } from '../model/document.ts'
import { DatelineError } from '../model/errors.ts'
import { hash } from '../model/ids.ts'
import type { Span } from '../model/span.ts'

interface Quote extends Span {
  readonly text: string
}

/**
 * A value as an extraction document: its shape, quotes that stand in the text where they say, and views that rest on its claims.
 * @throws DatelineError BAD_INPUT
 */
export function checkDocument(value: unknown): ExtractionDocument {
  const parsed = documentSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw bad(`the document's "${issue?.path.join('.') ?? ''}" does not fit: ${issue?.message ?? ''}`, parsed.error)
  }
  checkRevision(parsed.data)
  checkQuotes(parsed.data)
  checkViews(parsed.data)
  return parsed.data
}

function checkRevision({ article }: ExtractionDocument): void {
  const { key, contentHash, revision } = article
  if (revision !== hash([key, contentHash]))
    throw bad(`the revision ${revision} is not that of the key "${key}" and the content hash ${contentHash}`)
}

function checkQuotes(document: ExtractionDocument): void {
  const { text } = document.article
  for (const { start, end, text: quote } of quotesOf(document))
    if (text.slice(start, end) !== quote)
      throw bad(`the words at ${start}–${end} of the text are not ${JSON.stringify(quote.slice(0, 60))}`)
}

function quotesOf({ entities, claims, timexes }: ExtractionDocument): Quote[] {
  return [
    ...entities.flatMap(({ mentions }) => mentions),
    ...claims.flatMap(({ trigger, evidence, arguments: args, attribution, time }) => [
      ...[trigger, evidence, ...args, ...attribution],
      ...(time ? [time] : []),
    ]),
    ...timexes,
  ]
}

function checkViews({ claims, meetings, captures, negotiatesFor, offices }: ExtractionDocument): void {
  const ids = new Set(claims.map(({ id }) => id))
  for (const { claimIds } of [...meetings, ...captures, ...negotiatesFor, ...offices]) {
    const unknown = claimIds.find((id) => !ids.has(id))
    if (unknown !== undefined || claimIds.length === 0)
      throw bad(`a view rests on ${unknown ? `the unknown claim "${unknown}"` : 'no claim'}`)
  }
}

function bad(message: string, cause?: unknown): DatelineError {
  return new DatelineError('BAD_INPUT', message, { hint: 'Give documents as `dateline extract` writes them.', cause })
}
