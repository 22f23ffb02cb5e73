import { fold } from '../../src/model/names.ts'
import type { EntityKind } from '../../src/model/vocabulary.ts'
import type { Mention } from '../layers.ts'
import { lowerAt, type Reading } from './reading.ts'
import { REGION_WORDS } from './tables/words.ts'

/** Gives a name that no table knows one kind throughout the article: the region it is called once, else the place or person it is mostly. */
export function agreeing(reading: Reading, mentions: readonly Mention[]): readonly Mention[] {
  const kinds = new Map<string, EntityKind[]>()
  for (const mention of mentions) if (mention.form === 'NAME' && mention.kind) push(kinds, plainOf(reading, mention), mention.kind)
  return mentions.map((mention) => {
    if (mention.form !== 'NAME' || mention.candidates.length > 0) return mention
    const told = kinds.get(plainOf(reading, mention)) ?? []
    const kind = told.includes('REGION') ? 'REGION' : mostOf(told)
    return kind && kind !== mention.kind ? { ...mention, kind } : mention
  })
}

function push(kinds: Map<string, EntityKind[]>, name: string, kind: EntityKind): void {
  kinds.set(name, [...(kinds.get(name) ?? []), kind])
}

function plainOf(reading: Reading, { start, end, last }: Mention): string {
  const until = REGION_WORDS.has(lowerAt(reading, last - 1)) ? (reading.tokens[last - 2]?.end ?? end) : end
  return fold(reading.document.article.text.slice(start, until))
}

/** The commonest; of equals the one told first. */
function mostOf(kinds: readonly EntityKind[]): EntityKind | undefined {
  const count = (kind: EntityKind): number => kinds.filter((other) => other === kind).length
  return kinds.reduce<EntityKind | undefined>((best, kind) => (best === undefined || count(kind) > count(best) ? kind : best), undefined)
}
