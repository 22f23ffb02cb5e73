import type { SetFigures } from './figures.ts'

/** What docs/reading.md shows: the measures that the project has set itself a least and an aim for. */
const ROWS: readonly (readonly [set: string, measure: string, least: string, aim: string])[] = [
  ['dev', 'meetings P', '', ''],
  ['dev', 'meetings R', '', ''],
  ['dev', 'meetings F1', '75', '85'],
  ['dev', 'meetings allRight', '45', '60'],
  ['dev', 'meetings status', '92', '95'],
  ['dev', 'captures F1', '70', '80'],
  ['dev', 'captures allRight', '45', '60'],
  ['dev', 'negotiatesFor F1', '70', '80'],
  ['dev', 'offices F1', '78', '85'],
  ['dev', 'entities F1', '88', '92'],
  ['voa', 'meetings P', '', ''],
  ['voa', 'meetings R', '', ''],
  ['voa', 'meetings F1', '72', '82'],
  ['voa', 'meetings allRight', '45', '60'],
  ['voa', 'offices F1', '80', '85'],
  ['voa', 'entities F1', '88', '92'],
  ['samples', 'meetings F1', '', ''],
  ['samples', 'meetings allRight', '', ''],
  ['samples', 'captures F1', '', ''],
  ['samples', 'offices F1', '', ''],
  ['meet', 'F1', '87', '92'],
  ['meet', 'allSlots', '55', '68'],
  ['voa-sentences', 'F1', '84', '90'],
  ['voa-sentences', 'allSlots', '55', '70'],
  ['tenth', 'F1', '', ''],
  ['tenth', 'allSlots', '', ''],
  ['capture', 'F1', '62', '75'],
  ['capture', 'source', '70', '85'],
  ['names', 'F1', '85', '88'],
  ['names', 'PER', '88', '92'],
  ['names', 'LOC', '87', '90'],
  ['names', 'ORG', '74', '80'],
  ['dates', 'F1', '85', '88'],
  ['empty', 'per100', '≤ 5', '≤ 2'],
  ['meet-head', 'F1', '88', '90'],
  ['meet-head', 'allSlots', '45', '55'],
  ['voa-head', 'F1', '79', '86'],
  ['voa-head', 'allSlots', '45', '55'],
  ['tenth-head', 'F1', '', ''],
  ['tenth-head', 'allSlots', '', ''],
]

/** The rows as Markdown, in per cent, with n = articles or sentences of the set. */
export function tableOf(measured: Readonly<Record<string, SetFigures>>): string[] {
  const rows = ROWS.flatMap(([set, measure, least, aim]) => {
    const found = measured[set]
    const figure = found?.figures[measure]
    if (!found || figure === undefined) return []
    const interval = found.intervals?.[measure]
    const cells = [set, found.n, measure, figure.toFixed(1), interval?.map((bound) => bound.toFixed(1)).join('–') ?? '', least, aim]
    return [`| ${cells.join(' | ')} |`]
  })
  return ['| set | n | measure | % | 95 % | least | aim |', '|---|---|---|---|---|---|---|', ...rows]
}
