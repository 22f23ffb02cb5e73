import type { Token } from '../../layers.ts'

/** How line breaks are meant: WRAPPED inside sentences, or each the end of a PARAGRAPH. */
export type LineBreaks = 'WRAPPED' | 'PARAGRAPH'

const BULLET = /^(?:[-–—•*·‣◦▪]|\p{N}{1,2}[.)]|\(?\p{Ll}\))$/u
/** Wrapped lines are 55 to 100 characters wide; what is shorter was broken on purpose. */
const NARROWEST = 45

/** A text whose lines begin with small letters is wrapped; one where none does has its paragraphs on lines. */
export function lineBreaks(text: string): LineBreaks {
  return /[^\n]\r?\n[ \t]*\p{Ll}/u.test(text) ? 'WRAPPED' : 'PARAGRAPH'
}

export interface Place {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly index: number
  readonly breaks: LineBreaks
}

/** True where the line break behind token `index`, if there is one, ends a sentence, heading or list entry. */
export function endsLine({ text, tokens, index, breaks }: Place): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next || token.end === next.start) return false
  const between = text.slice(token.end, next.start)
  const feeds = countLines(between)
  if (feeds !== 1) return feeds > 1
  if (/[.!?"”:]$/.test(token.text) || BULLET.test(next.text)) return true
  if (!/^["“‘'([\p{Lu}\p{N}\p{Lo}]/u.test(next.text)) return false
  return breaks === 'PARAGRAPH' || widthOfLine(text, token.end) < NARROWEST
}

/** Counted up to two. */
function countLines(between: string): number {
  const first = between.search(/[\n\u2028\u2029]/)
  if (first < 0) return 0
  return /[\n\u2028\u2029]/.test(between.slice(first + 1)) ? 2 : 1
}

/** Characters from the line's begin to `end`, looked for no further than a wrapped line is wide. */
function widthOfLine(text: string, end: number): number {
  const near = text.slice(Math.max(0, end - NARROWEST), end)
  return near.length - 1 - near.lastIndexOf('\n')
}
