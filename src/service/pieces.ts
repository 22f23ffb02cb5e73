/** A part of a text, with its UTF-16 offset there. */
export interface Piece {
  readonly start: number
  readonly text: string
}

/** A text of so many characters or fewer is read whole; that is a news feature five times over. */
export const LONGEST_PIECE = 40_000
/** Where to cut, best first: between paragraphs, lines, sentences, words. */
const EDGES = ['\n\n', '\n', '. ', ' ']

/** Cuts a text into pieces of at most `longest` characters; put together they are the text. */
export function piecesOf(text: string, longest = LONGEST_PIECE): readonly Piece[] {
  const pieces: Piece[] = []
  for (let start = 0; start < text.length;) {
    const end = text.length - start <= longest ? text.length : start + edgeIn(text.slice(start, start + longest))
    pieces.push({ start, text: text.slice(start, end) })
    start = end
  }
  return pieces
}

/** The last good place to cut in the second half; without one the end, yet not within a surrogate pair. */
function edgeIn(window: string): number {
  for (const edge of EDGES) {
    const at = window.lastIndexOf(edge)
    if (at >= window.length / 2) return at + edge.length
  }
  return /[\ud800-\udbff]$/.test(window) ? window.length - 1 : window.length
}
