import type { Span } from '../../src/model/span.ts'
import type { TravelRecord } from './record.ts'

/** A remark with its traveller told, for reading alone, and the way back from its offsets to those of the remark. */
export interface Rendered {
  readonly text: string
  /** The part of a span that stands in the remark; null where the rendering alone has it. */
  readonly back: (span: Span) => Span | null
}

interface Piece {
  readonly text: string
  /** Offset in the remark; null for words that it does not have. */
  readonly from: number | null
}

/** A sentence whose subject is the traveller: "Met with President Assad.", "Attended the funeral of King Hussein." */
const ELIDED = /^(?:Met|Held|Led|Gave|Took|Spoke|\p{Lu}\p{Ll}*(?:-\p{Ll}+)?ed)\b/u
const SENTENCE = /[^.;]*(?:[.;](?!\s)[^.;]*)*[.;]?\s*/gu

/** "Met with President Assad." → "In Damascus, Syria, Madeleine Korbel Albright met with President Assad." */
export function render({ traveller, place }: TravelRecord, remark: string): Rendered {
  const pieces: Piece[] = []
  for (const { 0: sentence, index } of remark.matchAll(SENTENCE)) {
    const elided = ELIDED.test(sentence)
    const lead = place && pieces.length === 0 ? `In ${place}, ${traveller} ` : `${traveller} `
    if (elided) pieces.push({ text: lead, from: null })
    pieces.push({ text: elided ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence, from: index })
  }
  return { text: pieces.map(({ text }) => text).join(''), back: (span) => backIn(pieces, span) }
}

function backIn(pieces: readonly Piece[], { start, end }: Span): Span | null {
  let at = 0
  const parts = pieces.flatMap(({ text, from }) => {
    const [first, last, base] = [Math.max(start, at), Math.min(end, at + text.length), at]
    at += text.length
    return from !== null && first < last ? [{ start: from + first - base, end: from + last - base }] : []
  })
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}
