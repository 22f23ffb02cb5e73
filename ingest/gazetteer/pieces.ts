const PIECE = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu
const PLAIN = /^[a-zA-Z]+$/
const VARIANTS: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '`': "'", '‐': '-', '‑': '-', '–': '-' }

/**
 * Splits a word into runs of letters and single signs, so that names compare alike however a tokenizer
 * cuts them ("secretary" "-" "general", "U.S.", "N'Djamena"); curly apostrophes and long hyphens are made plain.
 */
export function piecesOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return [text]
  return Array.from(text.normalize('NFC').matchAll(PIECE), ([piece]) => VARIANTS[piece] ?? piece)
}
