/** `[start, end)`: UTF-16 offsets into an article's raw text. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end)
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
