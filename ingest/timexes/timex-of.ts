import type { Document, Timex } from '../layers.ts'
import { sentenceOf } from '../status/sentence-of.ts'

/** The time expression that tells when the happening of trigger `token` was; null where its clause tells none. */
export function timexOf(document: Document<'tokens' | 'sentences' | 'annotation' | 'timexes'>, token: number): Timex | null {
  const sentence = sentenceOf(document, token)
  if (!sentence) return null
  const near = document.timexes.filter(({ first, last, type }) => type === 'DATE' && first >= sentence.first && last <= sentence.last)
  return near.toSorted((a, b) => Math.abs(a.first - token) - Math.abs(b.first - token))[0] ?? null
}
