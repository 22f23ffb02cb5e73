import { fold } from '../names.ts'
import { sortBy } from '../order.ts'
import type { ArticleHead } from './kept.ts'
import { said } from './unit.ts'

/** Names the article that a key's text is a copy of: the first told whose text opens alike, itself where none does. */
export type CopyOf = (key: string) => string

/** One agency's text in several papers counts once as corroboration; a shorter opening than this tells nothing. */
const LEAST_OPENING = 60

export function copiesOf(articles: readonly ArticleHead[]): CopyOf {
  const first = new Map<string, string>()
  const copies = new Map<string, string>()
  for (const { key, opening } of sortBy(articles, (head) => said(head, 0))) {
    const folded = fold(opening)
    const original = folded.length < LEAST_OPENING ? key : (first.get(folded) ?? key)
    if (!first.has(folded)) first.set(folded, key)
    copies.set(key, original)
  }
  return (key) => copies.get(key) ?? key
}
