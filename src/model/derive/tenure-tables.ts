import type { DerivedGraph } from '../graph.ts'
import { compareKeys, distinct, groupBy } from '../order.ts'
import { greatest, least } from './tenure-unit.ts'
import type { TenureUnit } from './unit.ts'
import type { Units } from './units.ts'

/** Who acts for whom and who holds which office; the last telling decides whether it is over. */
export function tenureTables({ negotiatesFor, offices }: Units): Pick<DerivedGraph, 'negotiatesFor' | 'holdsOffice'> {
  return {
    negotiatesFor: groupsOf(negotiatesFor).map(tenureOf),
    holdsOffice: groupsOf(offices).map((units) => ({ ...tenureOf(units), title: units[0]?.title ?? '' })),
  }
}

function groupsOf(units: readonly TenureUnit[]): TenureUnit[][] {
  return [...groupBy(units, ({ personId, otherId, title }) => JSON.stringify([personId, otherId, title])).values()]
}

function tenureOf(units: readonly TenureUnit[]): DerivedGraph['negotiatesFor'][number] {
  const dated = units.filter(({ day }) => day !== null)
  const [last] = (dated.length > 0 ? dated : units).toSorted((a, b) => compareKeys(b.said, a.said))
  return {
    from: last?.personId ?? '',
    to: last?.otherId ?? '',
    former: last?.former ?? false,
    dateFrom: least(units.flatMap(({ dateFrom }) => dateFrom ?? [])),
    dateTo: greatest(units.flatMap(({ dateTo }) => dateTo ?? [])),
    claimIds: distinct(units.flatMap(({ claimIds }) => claimIds)),
  }
}
