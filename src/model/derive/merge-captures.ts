import { compareKeys, groupBy, sortBy } from '../order.ts'
import { judgedGroups, type Merged } from './judged-groups.ts'
import type { Verdicts } from './judged.ts'
import type { CaptureUnit } from './unit.ts'

/**
 * Units of all articles put together to captures, place by place (DESIGN.md §4): each longest run of one captor is one
 * capture, so a town that falls twice is two. Captures of two places are never one, whatever a person says. Each group is in
 * the order of saying.
 */
export function mergeCaptures(units: readonly CaptureUnit[], judged: Verdicts): Merged<CaptureUnit> {
  const places = groupBy(units, ({ placeId }) => placeId)
  const { groups, conflicts } = judgedGroups([...places.values()].flatMap(ofOnePlace), judged, (a, b) => a.placeId === b.placeId)
  return { groups: groups.map((group) => group.sort((a, b) => compareKeys(a.said, b.said))), conflicts }
}

const dayOfUnit = ({ range, day }: CaptureUnit): string | null => range?.from ?? day

interface Run {
  readonly captorId: string
  readonly from: string
  to: string
  readonly units: CaptureUnit[]
}

function ofOnePlace(units: readonly CaptureUnit[]): CaptureUnit[][] {
  const ordered = sortBy(units, (unit) => [dayOfUnit(unit), unit.anchor])
  const runs = runsOf(ordered.filter(changesHands))
  const rest = ordered.filter((unit) => !changesHands(unit))
  const alone = rest.filter((unit) => !joinRun(unit, runs))
  return [...runs.map((run) => run.units), ...unled(alone, runs)]
}

const NO_CHANGE = new Set(['ATTEMPTED', 'INTENDED', 'DENIED'])

/** Dated, by a known captor, and said to have happened. */
function changesHands(unit: CaptureUnit): boolean {
  return dayOfUnit(unit) !== null && unit.captorId !== null && !NO_CHANGE.has(unit.status)
}

function runsOf(ordered: readonly CaptureUnit[]): Run[] {
  const runs: Run[] = []
  for (const unit of ordered) {
    const [day, captorId, last] = [dayOfUnit(unit) ?? '', unit.captorId ?? '', runs.at(-1)]
    if (last?.captorId === captorId) {
      last.units.push(unit)
      last.to = day
    } else runs.push({ captorId, from: day, to: day, units: [unit] })
  }
  return runs
}

/** An attempt joins its captor's nearest run; what is undated, or by an unknown captor, joins the only one. */
function joinRun(unit: CaptureUnit, runs: readonly Run[]): boolean {
  const own = unit.captorId === null ? runs : runs.filter(({ captorId }) => captorId === unit.captorId)
  const day = dayOfUnit(unit)
  const single = own.length === 1 ? own[0] : undefined
  const run = day === null || unit.captorId === null ? single : nearest(own, day)
  run?.units.push(unit)
  return run !== undefined
}

function nearest(runs: readonly Run[], day: string): Run | undefined {
  return sortBy(runs, (run) => [distance(run, day), run.from])[0]
}

function distance({ from, to }: Run, day: string): number {
  if (day < from) return Date.parse(from) - Date.parse(day)
  return day > to ? Date.parse(day) - Date.parse(to) : 0
}

/** Attempts of a captor that never took the place: one capture each time, until the place changes hands between them. */
function unled(units: readonly CaptureUnit[], runs: readonly Run[]): CaptureUnit[][] {
  const groups = groupBy(units, (unit) => {
    const day = dayOfUnit(unit)
    if (day === null || unit.captorId === null) return unit.anchor
    return JSON.stringify([unit.captorId, runs.filter((run) => run.from <= day).length])
  })
  return [...groups.values()]
}
