import { overlaps } from '../../src/model/span.ts'
import type { MeetStatus } from '../../src/model/vocabulary.ts'
import { MEET_STATUSES } from '../../src/model/vocabulary.ts'
import { isNominal } from './nominal.ts'
import type { Read } from './operators.ts'
import { groupOf } from './operators.ts'
import { statusOf } from './status-of.ts'
import { climb } from './tree.ts'

/** From this score on, the annotator's status is heard where the rules found nothing. */
const SURE = 0.95

/**
 * The status of the meeting at `trigger`. The rules speak first; where they found no cue, only a bare tense that is not the
 * trigger's own ("is in Oslo to meet", "prepares for a summit"), the annotator's event evidence does; a denial needs a word that denies.
 */
export function meetStatusOf(document: Read, trigger: number): MeetStatus {
  const { status, ruleId } = statusOf(document, trigger, 'MEET')
  if (ruleId !== 'tense/past' || tellsItself(document, trigger)) return status
  const token = document.tokens[trigger]
  const evidence = document.annotation.events.find(
    (event) => event.kind === 'MEET' && event.score >= SURE && token !== undefined && overlaps(event.trigger, token),
  )
  return MEET_STATUSES.find((known) => known === evidence?.status && known !== 'DENIED') ?? status
}

/** "met", "meets": a finite verb of meeting tells its own time; "went to Oslo for talks", "had a talk": what happened is over. */
function tellsItself(document: Read, trigger: number): boolean {
  const own = isNominal(document, trigger) ? null : groupOf(document, trigger)
  if (own?.form === 'FINITE') return true
  const over = climb(document, trigger).find(({ head }) => groupOf(document, head) !== null)
  const group = over ? groupOf(document, over.head) : null
  return group?.form === 'FINITE' && group.time === 'PAST'
}
