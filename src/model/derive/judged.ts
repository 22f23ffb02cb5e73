import { sortBy } from '../order.ts'
import type { JudgementRow } from '../rows.ts'
import type { Judged } from '../vocabulary.ts'
import type { Groups } from './groups.ts'

/** The verdicts that count: for each pair of anchors the latest by (at, id) that is not retracted. */
export interface Verdicts {
  /** In the order of their joining. */
  readonly same: readonly JudgementRow[]
  readonly different: readonly JudgementRow[]
  /** Pairs of anchors that a person has looked at, whatever the verdict. */
  readonly asked: readonly (readonly [string, string])[]
}

export function verdicts(judgements: readonly JudgementRow[], about: Judged): Verdicts {
  const latest = new Map<string, JudgementRow>()
  const standing = judgements.filter((judgement) => judgement.about === about && judgement.retractedAt === null)
  for (const judgement of sortBy(standing, ({ at, id }) => [at, id])) latest.set(pairOf(judgement.left, judgement.right), judgement)
  const ordered = sortBy(latest.values(), ({ at, id }) => [at, id])
  return {
    same: ordered.filter(({ verdict }) => verdict === 'SAME'),
    different: ordered.filter(({ verdict }) => verdict === 'DIFFERENT'),
    asked: ordered.map(({ left, right }) => [left, right]),
  }
}

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

interface Items {
  /** The item that an anchor names now; undefined where the anchor is not live: its verdicts sleep. */
  readonly indexOf: (anchor: string) => number | undefined
  /** Joins two items; false where they can't be one. */
  readonly join?: (a: number, b: number) => boolean
}

/**
 * Parts what people judged DIFFERENT, then joins what they judged SAME, in the order of the verdicts.
 * @returns the verdicts that cannot be obeyed: a SAME that would join what is DIFFERENT, a DIFFERENT within one item
 */
export function obey(groups: Groups, judged: Verdicts, { indexOf, join = groups.join }: Items): JudgementRow[] {
  const pairs = (rows: readonly JudgementRow[]) =>
    rows.flatMap((row) => {
      const [a, b] = [indexOf(row.left), indexOf(row.right)]
      return a === undefined || b === undefined ? [] : [{ row, a, b }]
    })
  const different = pairs(judged.different)
  for (const { a, b } of different) if (a !== b) groups.part(a, b)
  const apart = pairs(judged.same).filter(({ a, b }) => !join(a, b))
  return [...different.filter(({ a, b }) => a === b), ...apart].map(({ row }) => row)
}

/** Whether a person has looked at two groups already: at a pair of anchors of which one lies in each. */
export function askedAmong({ asked }: Verdicts, groupOf: (anchor: string) => string | undefined): (a: string, b: string) => boolean {
  const pairs = new Set(asked.map(([left, right]) => pairOf(groupOf(left) ?? left, groupOf(right) ?? right)))
  return (a, b) => pairs.has(pairOf(a, b))
}
