import { isDay } from '../../src/model/edtf.ts'
import type { Document, Sentence, Timex, TokenSpan } from '../layers.ts'
import type { Unit } from './calendar.ts'
import { directionOf } from './direction.ts'
import type { Candidate } from './find-candidates.ts'
import { resolve } from './resolve.ts'

type Read = Document<'tokens' | 'sentences' | 'annotation'>
type Placed = Candidate & TokenSpan
/** "the next day" looks back over this many sentences at most. */
const REACH = 2

/**
 * The day that "the next day", "three years later" counts from: that of the last time told in this sentence or the ones right
 * before it which is as precise as the step; of a month or year its first day.
 */
export function toldDay(document: Read, found: readonly Timex[], { first, expression }: Placed): string | null {
  const here = document.sentences.findIndex((sentence) => sentence.first <= first && first < sentence.last)
  const from = document.sentences[Math.max(0, here - REACH)]?.first ?? 0
  const unit = expression.kind === 'SHIFT' ? expression.unit : 'day'
  return found.findLast((timex) => timex.first >= from && isPreciseAs(timex, unit))?.from ?? null
}

/** Characters of an EDTF date that is no coarser than the unit. */
const LENGTH: Readonly<Partial<Record<Unit, number>>> = { month: 7, year: 4, decade: 4 }

const isPreciseAs = ({ edtf }: Timex, unit: Unit): boolean => edtf !== null && !edtf.includes('/') && edtf.length >= (LENGTH[unit] ?? 10)

interface Ahead {
  readonly candidate: Placed
  readonly rest: readonly Placed[]
  readonly sentence: Sentence
  readonly found: readonly Timex[]
}

/** The day behind "a day before": of the expression that follows, or told before where nothing follows; null where an undated thing does. */
export function nextDay(document: Read, ahead: Ahead & { readonly anchor: string | null }): string | null {
  const { candidate, rest, sentence, anchor, found } = ahead
  const [follower] = rest
  if (follower && follower.first - candidate.last <= 3) {
    const direction = directionOf(document, sentence, follower.first)
    const edtf = resolve(follower.expression, { anchor, direction, told: anchor, next: null, year: null })
    return edtf !== null && isDay(edtf) ? edtf : null
  }
  const after = document.tokens[candidate.last]
  const ends = candidate.last >= sentence.last || !after || /^([.,;:)"”—–]|and|but|when|that|in|at|with|to)$/i.test(after.text)
  return ends ? (toldDay(document, found, candidate) ?? anchor) : null
}

/** The year of a month told without one: of the other end of its range, or of "In 2014," that opens the sentence. */
export function toldYear(document: Read, { candidate, rest, found, sentence }: Ahead): number | null {
  const { expression } = candidate
  if (expression.kind !== 'CALENDAR' || expression.parts.month === undefined || expression.toward) return null
  const [follower] = rest
  const joined = follower && /^\s*(?:-|–|—|to|through|until|and)\s*$/.test(document.article.text.slice(candidate.end, follower.start))
  if (joined && follower.expression.kind === 'CALENDAR' && follower.expression.parts.month !== undefined)
    return follower.expression.parts.year ?? null
  const opening = found.find((timex) => timex.first >= sentence.first && timex.first <= sentence.first + 2 && timex.first < candidate.first)
  return opening?.ruleId === 'year/bare' ? Number(opening.edtf) : null
}
