import type { Span } from '../../src/model/span.ts'
import { kindCueRows, type KindCueRow } from './tables/kind-cues.ts'

const REACH = 64

/** The rows whose cue stands around the name at `start`–`end`. */
export function kindCues(text: string, { start, end }: Span): readonly KindCueRow[] {
  const before = text.slice(Math.max(0, start - REACH), start)
  const behind = text.slice(end, end + REACH)
  return kindCueRows.filter((row) => (row.before?.test(before) ?? true) && (row.behind?.test(behind) ?? true))
}
