import { dayRange, isDay } from '../../src/model/edtf.ts'
import type { Document, Timex, TokenSpan } from '../layers.ts'
import { defineStage } from '../stage.ts'
import type { Candidate } from './find-candidates.ts'
import { findCandidates } from './find-candidates.ts'
import { directionOf } from './direction.ts'
import type { Expression } from './expression.ts'
import { resolve } from './resolve.ts'
import { isTime } from './is-time.ts'
import { nextDay, toldDay, toldYear } from './told.ts'
import { tokensOf } from './tokens-of.ts'

type Read = Document<'layout' | 'tokens' | 'sentences' | 'annotation'>

/** Finds time expressions and gives them a calendar value (DESIGN.md §4): first all that look like one, then what each means here. */
export const findTimexes = defineStage({
  name: 'timexes',
  needs: ['layout', 'tokens', 'sentences', 'annotation'],
  adds: 'timexes',
  run: (document) => timexesOf(document),
})

/** The article's day: publishedAt, else the date of its own header; null where it has neither. */
export function anchorOf({ article, layout }: Document<'layout'>): string | null {
  const published = article.publishedAt?.slice(0, 10) ?? ''
  return isDay(published) ? published : (layout.dateline?.date ?? null)
}

function timexesOf(document: Read): readonly Timex[] {
  const anchor = anchorOf(document)
  const found: Timex[] = headerTimex(document)
  for (const sentence of document.sentences) {
    const candidates = findCandidates(document.article.text, sentence)
      .map((candidate) => ({ ...candidate, ...tokensOf(document, candidate) }))
      .filter((candidate) => isTime(document, candidate))
    for (const [place, candidate] of candidates.entries()) {
      const rest = candidates.slice(place + 1)
      const direction = directionOf(document, sentence, candidate.first)
      const edtf = resolve(candidate.expression, {
        anchor,
        direction,
        told: toldDay(document, found, candidate) ?? anchor,
        next: nextDay(document, { candidate, rest, sentence, anchor, found }),
        year: toldYear(document, { candidate, rest, found, sentence }),
      })
      found.push(timex(document, candidate, edtf))
    }
  }
  return found
}

/** "date 2025-12-02 MOSCOW:" is a date too, though no prose. */
function headerTimex(document: Read): Timex[] {
  const { dateline } = document.layout
  if (!dateline?.date) return []
  return findCandidates(document.article.text, dateline)
    .filter(
      ({ expression }) =>
        resolve(expression, { anchor: dateline.date, told: null, next: null, year: null, direction: null }) === dateline.date,
    )
    .slice(0, 1)
    .map((candidate) => timex(document, { ...candidate, ...tokensOf(document, candidate) }, dateline.date))
}

function timex(document: Document<'tokens'>, candidate: Candidate & TokenSpan, edtf: string | null): Timex {
  const { start, end, first, last, ruleId, expression } = candidate
  const days = edtf === null ? null : dayRange(edtf)
  return {
    start,
    end,
    first,
    last,
    text: document.article.text.slice(start, end),
    edtf: days && edtf,
    from: days?.from ?? null,
    to: days?.to ?? null,
    type: typeOf(expression, edtf),
    ruleId,
    known: knownParts(expression),
  }
}

function typeOf(expression: Expression, edtf: string | null): Timex['type'] {
  if (expression.kind === 'VAGUE') return expression.type
  // "three times in two weeks": without a future verb this is a duration.
  return expression.kind === 'SHIFT' && expression.onlyFuture && edtf === null ? 'DURATION' : 'DATE'
}

function knownParts(expression: Expression): Timex['known'] {
  if (expression.kind === 'WEEKDAY') return ['weekday']
  if (expression.kind === 'FIXED') return ['year']
  if (expression.kind !== 'CALENDAR') return []
  const { parts } = expression
  return (['year', 'month', 'day', 'weekday'] as const).filter((part) => parts[part] !== undefined)
}
