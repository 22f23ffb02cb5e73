import { dayRange } from '../edtf.ts'
import { mostPrecise } from '../outcome/most-precise.ts'
import type { CopyOf } from './copies.ts'
import type { Telling } from './status-row.ts'
import type { Unit } from './unit.ts'

/** The tellings of independent articles: those of copies are left out. Units come in the order of saying. */
export function tellingsOf<Status extends string>(
  units: readonly (Unit & { readonly status: Status })[],
  copyOf: CopyOf,
): Telling<Status>[] {
  const teller = new Map<string, string>()
  return units.flatMap(({ article, day, status }) => {
    const original = copyOf(article)
    if (!teller.has(original)) teller.set(original, article)
    return teller.get(original) === article ? [{ day, status }] : []
  })
}

/** Dates and counts that meetings and captures share. */
export function commonOf(units: readonly Unit[], copyOf: CopyOf) {
  return {
    ...datesOf(units),
    claimCount: new Set(units.flatMap(({ claimIds }) => claimIds)).size,
    articleCount: new Set(units.map(({ article }) => copyOf(article))).size,
  }
}

/** The most precise date told. */
export function datesOf(units: readonly Unit[]) {
  const edtf = mostPrecise(units.map((unit) => unit.edtf))
  const range = edtf === null ? null : dayRange(edtf)
  return { edtf, dateFrom: range?.from ?? null, dateTo: range?.to ?? null }
}

export const aboutEdges = (units: readonly Unit[], to: string) =>
  [...new Set(units.flatMap(({ claimIds }) => claimIds))].map((from) => ({ from, to }))
