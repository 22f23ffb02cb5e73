import { hash } from '../model/ids.ts'
import type { Article } from '../model/article.ts'
import type { ExtractionDocument } from '../model/document.ts'
import { piecesOf, type Piece } from './pieces.ts'

type Extract = (article: Article) => Promise<ExtractionDocument>

/**
 * Reads a long text piece by piece, since chains and views compare everything in a text with everything, and puts the documents
 * together as one of the whole text. Coreference and views do not reach over the edge of a piece; links to the gazetteer do.
 */
export async function readLong(article: Article, extract: Extract): Promise<ExtractionDocument> {
  const pieces = piecesOf(article.text)
  const [first, ...rest] = pieces
  if (!first || rest.length === 0) return extract(article)
  const whole = await extract({ ...article, text: first.text })
  const more: ExtractionDocument[] = []
  for (const piece of rest) {
    // Ids of claims are made of the revision and offsets: those of two pieces must not meet.
    const revision = hash([article.revision, String(piece.start)])
    more.push(moved(await extract({ ...article, revision, title: null, text: piece.text }), piece))
  }
  return together({ ...whole, article: { ...whole.article, text: article.text } }, more)
}

function together(whole: ExtractionDocument, more: readonly ExtractionDocument[]): ExtractionDocument {
  const all = [whole, ...more]
  return {
    ...whole,
    entities: all.flatMap(({ entities }) => entities),
    claims: all.flatMap(({ claims }) => claims),
    meetings: all.flatMap(({ meetings }) => meetings),
    captures: all.flatMap(({ captures }) => captures),
    negotiatesFor: all.flatMap(({ negotiatesFor }) => negotiatesFor),
    offices: all.flatMap(({ offices }) => offices),
    timexes: all.flatMap(({ timexes }) => timexes),
    unresolved: all.flatMap(({ unresolved }) => unresolved),
  }
}

/** Keys whose values are offsets, and keys whose values name an entity, a group or a view of this document alone. */
const OFFSETS = new Set(['start', 'end'])
const LABELS = new Set(['entityId', 'forId', 'placeId', 'captorId', 'personId', 'principalId', 'ofId', 'group', 'claimedBy', 'deniedBy'])

/** A piece's document with the offsets of the whole text, and its labels told apart from those of other pieces. */
function moved(document: ExtractionDocument, { start }: Piece): ExtractionDocument {
  const label = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(label) : typeof value === 'string' ? `${start}:${value}` : value
  const move = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(move)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moveField(key, inner)]))
  }
  const moveField = (key: string, value: unknown): unknown =>
    OFFSETS.has(key) && typeof value === 'number' ? value + start : LABELS.has(key) ? label(value) : move(value)
  const withOwnIds = {
    ...document,
    entities: document.entities.map((entity) => ({ ...entity, id: `${start}:${entity.id}` })),
    meetings: document.meetings.map((meeting) => ({ ...meeting, id: `${start}:${meeting.id}` })),
    captures: document.captures.map((capture) => ({ ...capture, id: `${start}:${capture.id}` })),
  }
  // Keys and kinds of values stay as they are.
  return move(withOwnIds) as ExtractionDocument
}
