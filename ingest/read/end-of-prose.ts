import { creditRows } from './credit-rows.ts'

/** No credits are longer; a bound keeps a long last line cheap. */
const LONGEST = 320
/** Where credits may begin: behind the end of a sentence, on its line or on one of their own. */
const BOUNDARY = /(?<=[.!?)]["”’']?|["”]|\n)[ \t]+(?=\S)|\n\s*(?=\S)/g

/** Where prose ends: credits at the foot ("Reporting by …; editing by …", "kb / ml (AFP, dpa)") are none. */
export function endOfProse(text: string): number {
  let end = text.length
  for (let start = creditsAt(text, end); start !== null; start = creditsAt(text, end)) end = start
  return end
}

/** The longest credits that end at `end`, by where they begin; null where none do. */
function creditsAt(text: string, end: number): number | null {
  const to = text.slice(0, end).trimEnd().length
  const from = Math.max(0, to - LONGEST)
  const foot = text.slice(from, to)
  for (const boundary of foot.matchAll(BOUNDARY)) {
    const start = boundary.index + boundary[0].length
    if (creditRows.some(({ pattern }) => pattern.test(foot.slice(start)))) return from + start
  }
  return null
}
