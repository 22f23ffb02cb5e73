import type { Document, TokenSpan } from '../layers.ts'
import type { Candidate } from './find-candidates.ts'

/** Numbers of these are no years: "Resolution 1701", "Flight 1870". */
const NUMBERED =
  /^(resolution|flight|article|no\.?|number|law|decree|order|directive|channel|route|building|room|page|paragraph|section|boeing|agenda|vision|station|bus|unit|brigade|platform|some|about|nearly|over|than|least|most|only|another|up|approximately|roughly|us\$|\$|€|£)$/i

/** Weeds out what only looks like a time: numbered things, and the persons and verbs called May, March, April, June, August. */
export function isTime(document: Document<'tokens' | 'annotation'>, candidate: Candidate & TokenSpan): boolean {
  const { expression, first } = candidate
  const before = document.tokens[first - 1]?.text ?? ''
  if (candidate.ruleId === 'year/bare') return !NUMBERED.test(before)
  // "Johnnie Christmas" is a person.
  if (candidate.ruleId === 'holiday/christmas')
    return !/^\p{Lu}\p{Ll}+$/u.test(before) || /^(Before|At|By|On|Until|After|Since|This|Last|Next|Over)$/.test(before)
  if (candidate.ruleId === 'relative/today') return !/^USA$/.test(before)
  if (candidate.ruleId !== 'month/bare' || expression.kind !== 'CALENDAR') return true
  return !isPerson(document, candidate)
}

/** "talks with Theresa May": the article names the person with a first name or a title. */
function isPerson(document: Document<'tokens' | 'annotation'>, { start, end, first }: Candidate & TokenSpan): boolean {
  const { text } = document.article
  const name = text.slice(start, end)
  if (!/^(May|March|April|June|August)$/.test(name)) return false
  const before = document.tokens[first - 1]?.text ?? ''
  if (/^(in|since|during|last|next|until)$/i.test(before)) return false
  return new RegExp(
    String.raw`\b(?:Mr|Mrs|Ms|Miss|Dr|Minister|Lady|Theresa|(?!(?:In|Since|Last|Next|Early|Late|This|From|Until|By|On|For|During|And|Between)\b)\p{Lu}\p{Ll}+)\.?\s+${name}\b(?!\s+\d)`,
    'u',
  ).test(text)
}
