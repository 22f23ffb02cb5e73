import { pairOf } from '../../model/derive/judged.ts'
import { sortBy } from '../../model/order.ts'
import type { JudgementRow } from '../../model/rows.ts'
import type { JudgementState } from '../../model/vocabulary.ts'
import type { Store } from '../../store/port.ts'
import { readNodes } from '../../store/statements/derived.ts'
import { liveChainAnchors, liveClaimAnchors } from '../../store/statements/judge.ts'
import { readJudgements } from '../../store/statements/kept.ts'

/** A judgement and what became of it. */
export interface JudgementRecord extends JudgementRow {
  readonly state: JudgementState
}

/** All judgements in the order of giving. People make them, so there are few. */
export async function allJudgements(store: Store): Promise<JudgementRecord[]> {
  const rows = (await store.run(readJudgements, {})).map(({ props }) => props)
  const conflicts = new Set((await store.run(readNodes('conflicts'), {})).map(({ props }) => props['id']))
  const live = await liveAnchors(store, rows)
  const ordered = sortBy(rows, ({ at, id }) => [at, id])
  const latest = new Map(ordered.filter(({ retractedAt }) => retractedAt === null).map((row) => [keyOf(row), row.id]))
  const stateOf = (row: JudgementRow): JudgementState => {
    if (row.retractedAt !== null) return 'RETRACTED'
    if (latest.get(keyOf(row)) !== row.id) return 'OVERRULED'
    if (!live.has(row.left) || !live.has(row.right)) return 'ASLEEP'
    return conflicts.has(row.id) ? 'CONFLICT' : 'COUNTS'
  }
  return ordered.map((row) => ({ ...row, state: stateOf(row) }))
}

/** One judgement that the store holds. */
export async function withState(store: Store, row: JudgementRow): Promise<JudgementRecord> {
  const found = (await allJudgements(store)).find(({ id }) => id === row.id)
  return found ?? { ...row, state: 'ASLEEP' }
}

const keyOf = ({ about, left, right }: JudgementRow): string => `${about} ${pairOf(left, right)}`

async function liveAnchors(store: Store, rows: readonly JudgementRow[]): Promise<Set<string>> {
  const anchors = (entities: boolean) => [
    ...new Set(rows.filter(({ about }) => (about === 'ENTITY') === entities).flatMap(({ left, right }) => [left, right])),
  ]
  const chains = await store.run(liveChainAnchors, { anchors: anchors(true) })
  const claims = await store.run(liveClaimAnchors, { anchors: anchors(false) })
  return new Set([...chains, ...claims].map(({ anchor }) => anchor))
}
