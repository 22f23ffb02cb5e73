import type { Timex } from '../layers.ts'
import type { Unit } from './calendar.ts'

/** Calendar parts as the text tells them; the absent ones are implied later. `weekday` 0 is Monday. */
export interface Parts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
}

/** −1: strictly before the anchor, 1: strictly after it. */
export type Side = -1 | 1

/** What an expression says before an anchor is known. */
export type Expression =
  /**
   * "May 3", "2014", "Tuesday (Dec 2)"; `until` is the other end of "May 3 to 5". `yearsAway` counts from the anchor's
   * year ("May last year"), `toward` picks the nearest strictly on that side ("last September"), of the day told before
   * where `from` is TOLD ("the following Friday").
   */
  | {
      readonly kind: 'CALENDAR'
      readonly parts: Parts
      readonly until?: Parts
      readonly yearsAway?: number
      readonly toward?: Side
      readonly from?: 'TOLD'
    }
  /** "Friday next week": the weekday of the week `weeks` away. */
  | { readonly kind: 'WEEKDAY'; readonly weekday: number; readonly weeks: number }
  /** "two days ago", "last month": `by` units from the anchor (ANCHOR), the day told before (TOLD), or what follows (NEXT). */
  | {
      readonly kind: 'SHIFT'
      readonly unit: Unit
      readonly by: number
      readonly from: 'ANCHOR' | 'TOLD' | 'NEXT'
      readonly onlyFuture?: boolean
    }
  /** "at the weekend": the last or the coming one, by tense. */
  | { readonly kind: 'WEEKEND' }
  /** EDTF known from the text alone: decades, quarters, centuries. */
  | { readonly kind: 'FIXED'; readonly edtf: string }
  /** "by the end of the year": the last day of the month or year `by` units away. */
  | { readonly kind: 'LIMIT'; readonly unit: 'month' | 'year'; readonly by: number }
  /** A feast `days` from Easter Sunday; `span` more days belong to it ("the Easter weekend"). */
  | { readonly kind: 'EASTER'; readonly days: number; readonly span?: number }
  /** Without a calendar value: durations, repeated times, seasons, "in the coming days". */
  | { readonly kind: 'VAGUE'; readonly type: Timex['type'] }

/** Named groups of a row's match. */
export type Groups = Readonly<Partial<Record<string, string>>>

/** A sentence of an article published on Tuesday 2025-12-02, the expression in it, and its EDTF. */
export type TimexExample = readonly [sentence: string, text: string, edtf: string | null]

/**
 * One kind of time expression. `pattern` is a regular expression over a sentence, case-insensitive, with the `{month}`-like
 * pieces of pieces.ts; names of months and weekdays count only with a capital. `read` answers null where the match is no date.
 */
export interface TimexRow {
  readonly id: string
  readonly pattern: string
  readonly read: (groups: Groups) => Expression | null
  readonly examples: readonly TimexExample[]
  /** Sentences in which this row gives nothing. */
  readonly not: readonly string[]
}
