import type { DocumentEntity } from '../../src/model/document.ts'
import type { Document } from '../layers.ts'

/** The article's chains as entities, by first mention; a chain of pronouns alone is none. */
export function entitiesOf({ article, mentions, chains, links }: Document<'mentions' | 'chains' | 'links'>): DocumentEntity[] {
  const entities = chains.map((chain): DocumentEntity => ({
    id: chain.id,
    kind: chain.kind,
    name: chain.name,
    aliases: [...chain.aliases],
    link: links.get(chain.id) ?? null,
    mentions: chain.mentions
      .flatMap((index) => mentions[index] ?? [])
      .map(({ start, end, form }) => ({ start, end, text: article.text.slice(start, end), form })),
  }))
  return entities.filter((entity) => entity.mentions.some(({ form }) => form !== 'PRONOUN')).toSorted((a, b) => startOf(a) - startOf(b))
}

const startOf = (entity: DocumentEntity): number => entity.mentions[0]?.start ?? 0
