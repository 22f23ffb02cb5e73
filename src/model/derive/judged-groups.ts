import { groupBy, sortBy } from '../order.ts'
import type { JudgementRow } from '../rows.ts'
import { createGroups } from './groups.ts'
import { obey, type Verdicts } from './judged.ts'
import type { Unit } from './unit.ts'

/** Units put together, and the verdicts that could not be obeyed. */
export interface Merged<Item extends Unit> {
  readonly groups: Item[][]
  readonly conflicts: readonly JudgementRow[]
}

/**
 * What the rules put together, with people's verdicts before them: a group of the rules is taken up unit by unit, each joining
 * the first of its group that no verdict parts it from.
 * @param mayBeOne whether two units can be one at all, whatever a person says
 */
export function judgedGroups<Item extends Unit>(
  given: readonly Item[][],
  judged: Verdicts,
  mayBeOne: (a: Item, b: Item) => boolean,
): Merged<Item> {
  const units = sortBy(given.flat(), ({ anchor }) => [anchor])
  const groups = createGroups(units.length)
  const indexOf = indexByAnchor(units)
  const join = (a: number, b: number) => {
    const [left, right] = [units[a], units[b]]
    return left !== undefined && right !== undefined && mayBeOne(left, right) && groups.join(a, b)
  }
  const conflicts = obey(groups, judged, { indexOf: (anchor) => indexOf.get(anchor), join })
  for (const group of given) {
    const heads: number[] = []
    for (const index of group.flatMap(({ anchor }) => indexOf.get(anchor) ?? []))
      if (!heads.some((head) => groups.join(head, index))) heads.push(index)
  }
  const members = groupBy(units.keys(), (index) => String(groups.find(index)))
  return { groups: [...members.values()].map((indexes) => indexes.flatMap((index) => units[index] ?? [])), conflicts }
}

/** Which unit each anchor of a claim lies in. */
export const indexByAnchor = (units: readonly Unit[]): ReadonlyMap<string, number> =>
  new Map(units.flatMap(({ anchors }, index) => anchors.map((anchor): [string, number] => [anchor, index])))
