import type { CueRow } from './tables/cue-row.ts'
import { PLANNING_ROWS } from './tables/planning-rows.ts'
import { REFUSAL_ROWS } from './tables/refusal-rows.ts'

/** Where two rows know a cue, the row that stands first speaks. */
export const CUE_ROWS: readonly CueRow[] = [...REFUSAL_ROWS, ...PLANNING_ROWS]
export const CUES = CUE_ROWS.map((row) => ({ row, cues: cuesOf(row) }))
const KNOWN = new Set(CUES.flatMap(({ cues }) => [...cues]))

/** True where some row knows one of the names. */
export const isCue = (names: readonly string[]): boolean => names.some((name) => KNOWN.has(name))

/** "call off scuttle put on hold": a particle joins the word before it. */
function cuesOf(row: CueRow): ReadonlySet<string> {
  const cues: string[] = []
  for (const word of row.cues.split(' ')) {
    if (/^(off|out|away|through|back|hold|down)$/.test(word)) cues.push(`${(cues.pop() ?? '').replace(/ on$/, '')} ${word}`)
    else if (word !== 'on') cues.push(word)
  }
  return new Set(cues)
}
