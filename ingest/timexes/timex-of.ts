import type { Document, Timex } from '../layers.ts'
import { clauseVerb } from '../status/clauses.ts'
import { sentenceOf } from '../status/sentence-of.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation' | 'timexes'>

/**
 * The time expression that tells when the happening of trigger `token` was; null where its clause tells none. One that the tree
 * hangs under the trigger goes first, then one of the same clause; never one of a verb above ("denied on Monday that he had met").
 */
export function timexOf(document: Read, token: number): Timex | null {
  const sentence = sentenceOf(document, token)
  if (!sentence) return null
  const inside = document.timexes.filter(({ first, last, type }) => type === 'DATE' && first >= sentence.first && last <= sentence.last)
  const under = inside.filter((timex) => hangsUnder(document, timex, token))
  const verb = clauseVerb(document, sentence, token)?.main
  const sameClause = inside.filter((timex) => verb !== undefined && clauseVerb(document, sentence, timex.first)?.main === verb)
  return nearest(under, token) ?? nearest(sameClause, token)
}

const nearest = (timexes: readonly Timex[], token: number): Timex | null =>
  timexes.toSorted((a, b) => distance(a, token) - distance(b, token))[0] ?? null
const distance = (timex: Timex, token: number): number => Math.min(Math.abs(timex.first - token), Math.abs(timex.last - 1 - token))

/** Steps of the tree that stay within one happening; a clause of its own ends it. */
const WITHIN = /^(obl|nmod|appos|advmod|flat|nummod|compound|case|conj|dep)/
const DEEPEST = 4

function hangsUnder(document: Read, timex: Timex, token: number): boolean {
  for (let start = timex.first; start < timex.last; start += 1) {
    let at = start
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      const word = document.annotation.words[at]
      if (!word || !WITHIN.test(word.relation)) break
      if (word.head === token) return true
      at = word.head
    }
  }
  return false
}
