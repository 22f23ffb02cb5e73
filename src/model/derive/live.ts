import { dayOf, millisOf } from '../instant.ts'
import { compareKeys, groupBy, type SortKey } from '../order.ts'
import type { ArticleHead } from './kept.ts'

/** The live revision of each key (DESIGN.md §4, the law), and the keys where the content hash alone decided. */
export interface Live<Head extends ArticleHead> {
  readonly articles: readonly Head[]
  readonly undecided: readonly string[]
}

export function liveArticles<Head extends ArticleHead>(heads: readonly Head[]): Live<Head> {
  const articles: Head[] = []
  const undecided: string[] = []
  for (const [key, revisions] of groupBy(
    heads.filter((head) => head.retractedAt === null),
    (head) => head.key,
  )) {
    const [greatest, next] = byRank(revisions).reverse()
    if (greatest) articles.push(greatest)
    if (greatest && next && compareKeys(rank(greatest).slice(0, 3), rank(next).slice(0, 3)) === 0) undecided.push(key)
  }
  return { articles, undecided }
}

/** The revisions of one key, each superseded by the next. */
export function byRank<Head extends ArticleHead>(revisions: readonly Head[]): Head[] {
  return revisions.toSorted((a, b) => compareKeys(rank(a), rank(b)))
}

/** Day, whether the text calls itself changed, instant, content hash: the greatest is live; an unknown day is the smallest. */
function rank({ updatedAt, publishedAt, opening, contentHash }: ArticleHead): SortKey[] {
  const date = updatedAt ?? publishedAt
  return [dayOf(date) ?? '', callsItselfChanged(opening) ? 1 : 0, date === null ? Number.NEGATIVE_INFINITY : millisOf(date), contentHash]
}

/** "(Corrects spelling in paragraph 3)", "UPDATE 2-Rebels take town", "This article has been corrected". */
export function callsItselfChanged(opening: string): boolean {
  return CHANGED.some((pattern) => pattern.test(opening.slice(0, 200)))
}

const CHANGED = [
  /(?:^|[\n([*])\s*(?:corrects|corrected|correction|correcting|refiles|refiled|refiling|updates|updated)\b/i,
  /\b(?:CORRECTED|CORRECTION|CORRECTS|REFILE[DS]?|UPDATE[DS]?)\b/,
  /\b(?:article|version|report|dispatch|headline|copy|item)\s+(?:has been|was|is|had been)\s+(?:corrected|updated|refiled)\b/i,
]
