import { compare } from '../order.ts'

/** One article telling one value. */
export interface Vote {
  readonly value: string
  readonly article: string
}

/** The value that most articles tell; of equals the longest, then the first in code-unit order. Null without votes. */
export function mostTold(votes: Iterable<Vote>): string | null {
  const articles = new Map<string, Set<string>>()
  for (const { value, article } of votes) articles.set(value, (articles.get(value) ?? new Set()).add(article))
  const [best] = [...articles].sort(([a, inA], [b, inB]) => inB.size - inA.size || b.length - a.length || compare(a, b))
  return best?.[0] ?? null
}
