import { sortBy } from '../order.ts'
import type { JudgementRow } from '../rows.ts'
import type { Judged } from '../vocabulary.ts'

/** The verdicts that count: for each pair of anchors the latest by (at, id) that is not retracted. */
export interface Verdicts {
  /** In the order of their joining. */
  readonly same: readonly JudgementRow[]
  readonly different: readonly JudgementRow[]
  /** Pairs that a person has looked at, whatever the verdict, as `pairOf` names them. */
  readonly asked: ReadonlySet<string>
}

export function verdicts(judgements: readonly JudgementRow[], about: Judged): Verdicts {
  const latest = new Map<string, JudgementRow>()
  const standing = judgements.filter((judgement) => judgement.about === about && judgement.retractedAt === null)
  for (const judgement of sortBy(standing, ({ at, id }) => [at, id])) latest.set(pairOf(judgement.left, judgement.right), judgement)
  const ordered = sortBy(latest.values(), ({ at, id }) => [at, id])
  return {
    same: ordered.filter(({ verdict }) => verdict === 'SAME'),
    different: ordered.filter(({ verdict }) => verdict === 'DIFFERENT'),
    asked: new Set(latest.keys()),
  }
}

export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)
