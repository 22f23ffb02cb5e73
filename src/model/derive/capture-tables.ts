import type { DerivedCapture, DerivedGraph } from '../graph.ts'
import { distinct, groupBy } from '../order.ts'
import { CAPTURE_STATUS_TABLE } from './capture-status.ts'
import type { CopyOf } from './copies.ts'
import { aboutEdges, commonOf, tellingsOf } from './happening.ts'
import { decide } from './status-row.ts'
import type { CaptureSource, CaptureUnit } from './unit.ts'

type Tables = Pick<DerivedGraph, 'captures' | 'captor' | 'of' | 'aboutCapture' | 'claimsCaptureOf' | 'deniesCaptureOf'>

/** Nodes and edges of the captures; each group of units is one capture of one place, in the order of saying. */
export function captureTables(groups: readonly (readonly CaptureUnit[])[], copyOf: CopyOf): Tables {
  const all = groups.map((units) => tablesOf(units, copyOf))
  return {
    captures: all.flatMap(({ captures }) => captures),
    captor: all.flatMap(({ captor }) => captor),
    of: all.flatMap(({ of }) => of),
    aboutCapture: all.flatMap(({ aboutCapture }) => aboutCapture),
    claimsCaptureOf: all.flatMap(({ claimsCaptureOf }) => claimsCaptureOf),
    deniesCaptureOf: all.flatMap(({ deniesCaptureOf }) => deniesCaptureOf),
  }
}

function tablesOf(units: readonly CaptureUnit[], copyOf: CopyOf): Tables {
  const id = `capture:${units[0]?.anchor ?? ''}`
  const placeId = units[0]?.placeId ?? ''
  const captorId = units.find((unit) => unit.captorId !== null)?.captorId ?? null
  const capture: DerivedCapture = { id, ...decide(CAPTURE_STATUS_TABLE, tellingsOf(units, copyOf)), ...commonOf(units, copyOf) }
  const { status, dateFrom, dateTo } = capture
  const sources = units.flatMap((unit) => unit.sources)
  return {
    captures: [capture],
    captor: captorId === null ? [] : [{ from: id, to: captorId }],
    of: [{ from: id, to: placeId }],
    aboutCapture: aboutEdges(units, id),
    claimsCaptureOf: told(sources, false).map(({ sourceId, claimIds }) => ({
      ...{ from: sourceId, to: placeId, captureId: id, captorId, status, dateFrom, dateTo, claimIds },
    })),
    deniesCaptureOf: told(sources, true).map(({ sourceId, claimIds }) => ({ from: sourceId, to: placeId, captureId: id, claimIds })),
  }
}

/** One word of each source, with the claims of all articles that cite it. */
function told(sources: readonly CaptureSource[], denies: boolean): { readonly sourceId: string; readonly claimIds: string[] }[] {
  const groups = groupBy(
    sources.filter((source) => source.denies === denies),
    ({ sourceId }) => sourceId,
  )
  return [...groups].map(([sourceId, own]) => ({ sourceId, claimIds: distinct(own.flatMap(({ claimIds }) => claimIds)) }))
}
