import type { Span } from '../../src/model/span.ts'
import { kindCueRows, type KindCueRow } from './tables/kind-cues.ts'

const REACH = 64

/** The rows whose cue stands around the name at `start`–`end`. */
export function kindCues(text: string, { start, end }: Span): readonly KindCueRow[] {
  const before = text.slice(Math.max(0, start - REACH), start)
  const behind = text.slice(end, end + REACH)
  const own = text.slice(start, end)
  const fits = (pattern: RegExp | undefined, stretch: string): boolean => pattern?.test(stretch) ?? true
  return kindCueRows.filter((row) => fits(row.own, own) && fits(row.before, before) && fits(row.behind, behind))
}
