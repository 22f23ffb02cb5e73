import type { DocumentEntity, ExtractionDocument } from './document.ts'
import { DatelineError } from './errors.ts'
import { hash } from './ids.ts'
import { fold } from './names.ts'
import { distinct, sortBy } from './order.ts'
import type { ChainRow } from './rows.ts'
import type { Span } from './span.ts'

/** The chain of an entity id of the document, or of the words themselves where they are a bare pronoun (id null). */
export type ChainOf = (entityId: string | null, span: Span) => string

type Unnamed = Omit<ChainRow, 'id' | 'anchor'>

/** One chain for each entity, and one for each bare pronoun that a claim names, in text order. */
export function chainRows(document: ExtractionDocument): { readonly chains: readonly ChainRow[]; readonly chainOf: ChainOf } {
  const { article } = document
  const parts = [
    ...document.entities.map((entity) => ({ local: entity.id, row: entityRow(entity, article.revision) })),
    ...pronouns(document).map((span) => ({ local: localOf(span), row: pronounRow(span, article.revision) })),
  ]
  const ordered = sortBy(parts, ({ local, row }) => [row.start, row.end, row.mentionCount ? 0 : 1, row.kind, row.name, local])
  const countIds = counter()
  const countAnchors = counter()
  const ids = new Map<string, string>()
  const chains = ordered.map(({ local, row }) => {
    const id = `${article.revision}#${row.start}${suffix(countIds(String(row.start)))}`
    ids.set(local, id)
    const name = fold(row.name ?? row.text)
    return { id, anchor: hash([article.key, row.kind, name, countAnchors(`${row.kind} ${name}`)]), ...row }
  })
  return { chains, chainOf: (entityId, span) => ids.get(entityId ?? localOf(span)) ?? unknown(entityId) }
}

function unknown(entityId: string | null): never {
  throw new DatelineError('BAD_INPUT', `a claim names the entity "${entityId}", which the document does not list`, {
    hint: "Each entityId and forId must be the id of one of the document's entities.",
  })
}

/** How often a key came before: 0, 1, 2 … */
export function counter(): (key: string) => number {
  const counts = new Map<string, number>()
  return (key) => {
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return count
  }
}

// "Russian" and "Russian leader Vladimir Putin" may begin at one offset: the second chain there is `…#120.1`
const suffix = (count: number): string => (count ? `.${count}` : '')
const localOf = ({ start, end }: Span): string => `\u0000${start}-${end}`

function entityRow(entity: DocumentEntity, revision: string): Unnamed {
  const [first] = sortBy(entity.mentions, ({ start, end }) => [start, end])
  if (!first)
    throw new DatelineError('BAD_INPUT', `entity "${entity.id}" has no mention`, {
      hint: 'Give each entity its mentions, or leave it out.',
    })
  const names = distinct([...(entity.name === null ? [] : [entity.name]), ...entity.aliases])
  const { kind, name, link } = entity
  const { start, end, text } = first
  return { article: revision, kind, name, names, link, mentionCount: entity.mentions.length, start, end, text }
}

interface Words extends Span {
  readonly text: string
}

function pronouns({ claims }: ExtractionDocument): Words[] {
  const bare = claims.flatMap((claim) => [...claim.arguments, ...claim.attribution]).filter(({ entityId }) => entityId === null)
  return [...new Map(bare.map((words) => [localOf(words), words])).values()]
}

function pronounRow({ start, end, text }: Words, revision: string): Unnamed {
  return { article: revision, kind: null, name: null, names: [], link: null, mentionCount: 0, start, end, text }
}
