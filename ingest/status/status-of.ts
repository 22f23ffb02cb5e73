import type { Span } from '../../src/model/span.ts'
import type { CaptureStatus, MeetStatus } from '../../src/model/vocabulary.ts'
import { baseStatus } from './base-status.ts'
import { CUES } from './cues.ts'
import { isNominal } from './nominal.ts'
import type { Operator, Read } from './operators.ts'
import { groupOf, operatorsOf } from './operators.ts'
import type { CueRow } from './tables/cue-row.ts'

export type StatusPredicate = 'MEET' | 'CAPTURE'

/** What the words around a trigger say of its happening. `cue` is null where the bare tense decides. */
export interface StatusReading<Status extends MeetStatus | CaptureStatus = MeetStatus | CaptureStatus> {
  readonly status: Status
  readonly cue: Span | null
  readonly ruleId: string
}
interface StatusByPredicate {
  readonly MEET: MeetStatus
  readonly CAPTURE: CaptureStatus
}

const WEIGHT = { PLAN: 1, TRY: 2, CALL_OFF: 3, DENY: 4 }

/**
 * The status that a trigger's own sentence gives it. A capture is REPORTED, ATTEMPTED, INTENDED or DENIED here;
 * whether a reported one is CLAIMED or CONFIRMED depends on who says so and is the caller's to decide.
 */
export function statusOf<Kind extends StatusPredicate>(
  document: Read,
  token: number,
  predicate: Kind,
): StatusReading<StatusByPredicate[Kind]>
export function statusOf(document: Read, token: number, predicate: StatusPredicate): StatusReading {
  const meet = predicate === 'MEET'
  const base = baseStatus(document, token, meet)
  const readings = operatorsOf(document, token)
    .filter(({ construction }) => construction !== 'MODIFIER' || !base.carried)
    .flatMap((operator) => readingOf(operator, predicate))
  const settled = new Set(['tense/future', 'negation/verb', 'negation/trigger', 'modal/possible'])
  const [strongest] = readings.toSorted((a, b) => WEIGHT[b.row.weight] - WEIGHT[a.row.weight])
  if (
    !strongest ||
    (WEIGHT[strongest.row.weight] <= WEIGHT.TRY && settled.has(base.ruleId) && isFinite(document, token) && strongest.status !== 'POSSIBLE')
  )
    return { status: base.status, ruleId: base.ruleId, cue: base.cue === null ? null : spanOf(document, base.cue) }
  return { status: strongest.status, ruleId: strongest.row.id, cue: spanOf(document, strongest.token) }
}

interface CueReading {
  readonly row: CueRow
  readonly status: MeetStatus | CaptureStatus
  readonly token: number
}

function readingOf(operator: Operator, predicate: StatusPredicate): readonly CueReading[] {
  const key = predicate === 'MEET' ? 'meet' : 'capture'
  const found = CUES.find(
    ({ row, cues }) =>
      (row[key] !== null || (operator.negated && row.negated[key] !== null)) &&
      row.constructions.includes(operator.construction) &&
      operator.names.some((name) => cues.has(name)),
  )
  if (!found) return []
  const status = operator.negated ? found.row.negated[key] : hedged(operator, found.row, predicate)
  return status === null ? [] : [{ row: found.row, status, token: operator.token }]
}

/** "may agree to meet" is possible, no more; what may yet be cancelled is still planned. */
function hedged({ group }: Operator, row: CueRow, predicate: StatusPredicate): MeetStatus | CaptureStatus | null {
  if (predicate === 'CAPTURE') return row.capture
  const open = group?.modal && /may|might|could/.test(group.modal)
  if (!open || row.weight === 'DENY') return row.meet
  return row.weight === 'CALL_OFF' ? 'PLANNED' : 'POSSIBLE'
}

const isFinite = (document: Read, token: number): boolean => !isNominal(document, token) && groupOf(document, token)?.form === 'FINITE'

function spanOf({ tokens }: Read, index: number): Span | null {
  const token = tokens[index]
  return token ? { start: token.start, end: token.end } : null
}
