import type { Store } from '../../store/port.ts'
import type { RebuildOptions } from '../rebuild.ts'
import { judge, retractJudgement, type GivenVerdict } from './judge.ts'
import type { JudgementRecord } from './judgement-states.ts'

/** What the API may change. */
export interface Writer {
  judge(given: GivenVerdict): Promise<JudgementRecord>
  retractJudgement(id: string): Promise<JudgementRecord>
}

export function createWriter(store: Store, options: RebuildOptions): Writer {
  return {
    judge: (given) => judge(store, given, options),
    retractJudgement: (id) => retractJudgement(store, id, options),
  }
}
