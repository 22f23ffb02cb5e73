import type { Span } from '../../src/model/span.ts'
import type { CaptureStatus, MeetStatus } from '../../src/model/vocabulary.ts'
import type { Document } from '../layers.ts'
import { governorsOf, modifiersOf, phrasalCancel } from './governors.ts'
import { lemma } from './lexis.ts'
import { sentenceOf } from './sentence-of.ts'
import { STATUS_ROWS, type StatusRow } from './tables/status-rows.ts'
import { verbGroups, type VerbGroup } from './verb-groups.ts'

export type StatusPredicate = 'MEET' | 'CAPTURE'
type Read = Document<'tokens' | 'sentences' | 'annotation'>

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

/**
 * The status that a trigger's own sentence gives it: by a word over or before it, else by its tense and mood. A capture is
 * REPORTED, ATTEMPTED, INTENDED or DENIED here; whether a reported one is CLAIMED or CONFIRMED depends on who says so and is the caller's to decide.
 */
export function statusOf<Kind extends StatusPredicate>(
  document: Read,
  token: number,
  predicate: Kind,
): StatusReading<StatusByPredicate[Kind]>
export function statusOf(document: Read, token: number, predicate: StatusPredicate): StatusReading {
  const cue = cueOf(document, token, predicate)
  const group = groupOf(document, token)
  if (!cue) return tenseOf(group, predicate)
  const status = statusIn(cue.row, predicate)
  if (!status) return tenseOf(group, predicate)
  const span = document.tokens[cue.token] ?? null
  const negated = groupOf(document, cue.token)?.negated
  return {
    status: negated ? negatedStatus(status) : status,
    cue: span && { start: span.start, end: span.end },
    ruleId: `status/${cue.row.id}`,
  }
}

interface Cue {
  readonly row: StatusRow
  readonly token: number
}

/** The nearest word over the trigger that a row lists, else a modifier before it. */
function cueOf(document: Read, token: number, predicate: StatusPredicate): Cue | null {
  const cancelled = predicate === 'MEET' ? phrasalCancel(document, token) : null
  const cancelRow = STATUS_ROWS.find(({ id }) => id === 'over/cancel')
  if (cancelled !== null && cancelRow) return { row: cancelRow, token: cancelled }
  const over = governorsOf(document, token).map((node) => ({ node, place: 'OVER' }))
  const before = modifiersOf(document, token).map((node) => ({ node, place: 'BEFORE' }))
  for (const { node, place } of [...before, ...over]) {
    const row = STATUS_ROWS.find((each) => each.place === place && each.lemmas.includes(lemma(document, node)) && statusIn(each, predicate))
    if (row) return { row, token: node }
  }
  return null
}

const statusIn = (row: StatusRow, predicate: StatusPredicate): MeetStatus | CaptureStatus | null =>
  predicate === 'MEET' ? row.meet : row.capture

/** "has not agreed to meet", "no talks are planned": not so; "did not refuse", "did not cancel" leave it open and planned. */
function negatedStatus(status: MeetStatus | CaptureStatus): MeetStatus | CaptureStatus {
  return status === 'REFUSED' || status === 'CANCELLED' || status === 'POSTPONED' ? 'PLANNED' : 'DENIED'
}

function groupOf(document: Read, token: number): VerbGroup | null {
  const sentence = sentenceOf(document, token)
  const groups = sentence ? verbGroups(document, sentence) : []
  return groups.find(({ first, last }) => first <= token && token < last) ?? verbOver(document, token, groups)
}

/** The verb that an event noun hangs on as its subject or object: "will hold talks", "the summit takes place". */
function verbOver(document: Read, token: number, groups: readonly VerbGroup[]): VerbGroup | null {
  const word = document.annotation.words[token]
  if (!word || !/^(nsubj|obj|obl|nsubj:pass)$/.test(word.relation)) return null
  return groups.find(({ main }) => main === word.head) ?? null
}

function tenseOf(group: VerbGroup | null, predicate: StatusPredicate): StatusReading {
  const [held, planned, possible]: readonly (MeetStatus | CaptureStatus)[] =
    predicate === 'MEET' ? ['HELD', 'PLANNED', 'POSSIBLE'] : ['REPORTED', 'INTENDED', 'INTENDED']
  const reading = (status: MeetStatus | CaptureStatus = 'HELD', ruleId = '') => ({ status, cue: null, ruleId: `status/${ruleId}` })
  if (group?.negated) return reading('DENIED', 'negated')
  if (group?.modal && /^(may|might|could|would|should|can)$/.test(group.modal) && !group.perfect) return reading(possible, 'modal')
  if (group?.time === 'FUTURE') return reading(planned, 'future')
  if (predicate === 'MEET' && group?.progressive && group.time === 'PRESENT') return reading('ONGOING', 'progressive')
  return reading(held, 'past')
}
