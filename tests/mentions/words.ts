import type { Token } from '../../ingest/layers.ts'

/** Splits a plain sentence at spaces and punctuation, well enough for rows of tables. */
export function words(text: string): readonly Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}.]*\p{L}\p{N}*[.]?|[^\s]/gu), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
