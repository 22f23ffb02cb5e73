import { createHash } from 'node:crypto'

/** Any value that survives JSON unchanged. */
export type Json = string | number | boolean | null | readonly Json[]

/** First 16 hex digits of SHA-256 over the JSON array `parts` (DESIGN.md §4, Ids). */
export function hash(parts: readonly Json[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
