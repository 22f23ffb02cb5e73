import type { DocumentEntity } from '../../src/model/document.ts'
import type { Document, Mention } from '../layers.ts'
import { REGION_WORDS } from '../mentions/tables/words.ts'

/** The article's chains as entities, by first mention; a chain of pronouns alone is none. */
export function entitiesOf({ article, mentions, chains, links }: Document<'mentions' | 'chains' | 'links'>): DocumentEntity[] {
  const entities = chains.map((chain): DocumentEntity => ({
    id: chain.id,
    kind: chain.kind,
    name: chain.name,
    aliases: [...chain.aliases],
    link: links.get(chain.id) ?? null,
    mentions: chain.mentions.flatMap((index) => mentions[index] ?? []).map((mention) => mentionIn(article.text, mention)),
  }))
  return entities.filter((entity) => entity.mentions.some(({ form }) => form !== 'PRONOUN')).toSorted((a, b) => startOf(a) - startOf(b))
}

/** Of "Donetsk region" the name alone: a class word in small letters belongs to the phrase, not to the mention. */
function mentionIn(text: string, { start, end, form }: Mention): DocumentEntity['mentions'][number] {
  const words = text.slice(start, end)
  const name = form === 'NAME' ? words.replace(CLASS, (phrase, word: string) => (REGION_WORDS.has(word) ? '' : phrase)) : words
  return { start, end: start + name.length, text: name, form }
}
const CLASS = /\s+(\p{Ll}+)$/u

const startOf = (entity: DocumentEntity): number => entity.mentions[0]?.start ?? 0
