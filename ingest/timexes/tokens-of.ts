import type { Span } from '../../src/model/span.ts'
import type { Document } from '../layers.ts'

/** Tokens `[first, last)` that a span covers; empty where it stands outside all tokens (a dateline that is not prose). */
export function tokensOf({ tokens }: Document<'tokens'>, span: Span): { readonly first: number; readonly last: number } {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < tokens.length && (tokens[last]?.start ?? span.end) < span.end) last++
  return { first: low, last }
}
