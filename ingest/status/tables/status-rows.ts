import type { CaptureStatus, MeetStatus } from '../../../src/model/vocabulary.ts'

/**
 * A word that tells the status of the happening under it.
 * OVER: a verb or adjective above the trigger ("agreed to meet", "cancelled the talks", "the summit was postponed", "is due to meet");
 * BEFORE: a modifier of an event noun ("planned talks").
 */
export interface StatusRow {
  readonly id: string
  readonly place: 'OVER' | 'BEFORE'
  readonly lemmas: readonly string[]
  readonly meet: MeetStatus | null
  readonly capture: CaptureStatus | null
  /** Sentences with the trigger in brackets. */
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

const list = (text: string): readonly string[] => text.split(' ')

// prettier-ignore
export const STATUS_ROWS: readonly StatusRow[] = [
  { id: 'over/cancel', place: 'OVER', lemmas: list('cancel scrap abandon drop scuttle axe'), meet: 'CANCELLED', capture: null,
    examples: ['Mrs Okoro cancelled her [meeting] with Mr Lind.', 'The [summit] between Peru and Chile was cancelled.'], not: ['Mrs Okoro held a [meeting] with Mr Lind.'] },
  { id: 'over/postpone', place: 'OVER', lemmas: list('postpone delay suspend reschedule defer adjourn'), meet: 'POSTPONED', capture: null,
    examples: ['Norway postponed its [talks] with Chile.', 'The [talks] between Norway and Chile were delayed.'], not: ['The delay angered Chile after its [talks] with Norway.'] },
  { id: 'over/refuse', place: 'OVER', lemmas: list('refuse reject decline boycott rebuff shun snub skip spurn'), meet: 'REFUSED', capture: null,
    examples: ['Mr Lind refused to [meet] Mrs Okoro.', 'Chile rejected [talks] with Peru.'], not: ['Mr Lind [met] Mrs Okoro.'] },
  { id: 'over/deny', place: 'OVER', lemmas: list('deny dismiss disclaim refute'), meet: 'DENIED', capture: 'DENIED',
    examples: ['Mr Lind denied that he had [met] Mrs Okoro.'], not: ['Mr Lind said he had [met] Mrs Okoro.'] },
  { id: 'over/propose', place: 'OVER', lemmas: list('propose offer invite urge ask call suggest request want wish seek demand appeal willing ready prepared'), meet: 'PROPOSED', capture: 'INTENDED',
    examples: ['Peru offered to [meet] Chilean officials.', 'Mrs Okoro is ready to [meet] Mr Lind.', 'Mr Lind called for [talks] with Peru.'], not: ['Mr Lind [met] Mrs Okoro.'] },
  { id: 'over/try', place: 'OVER', lemmas: list('try attempt fail struggle'), meet: 'PROPOSED', capture: 'ATTEMPTED',
    examples: ['Rebels tried to [capture] the town of Kisa.'], not: ['Rebels managed to [capture] the town of Kisa.'] },
  { id: 'over/intend', place: 'OVER', lemmas: list('intend vow threaten aim intent bent determined pledge promise hope consider'), meet: 'PLANNED', capture: 'INTENDED',
    examples: ['Rebels vowed to [capture] the town of Kisa.', 'The army is intent on [capturing] Kisa.'], not: ['Rebels [captured] the town of Kisa.'] },
  { id: 'over/plan', place: 'OVER', lemmas: list('plan schedule expect agree due set decide arrange prepare announce slate go travel fly arrive come head'), meet: 'PLANNED', capture: 'INTENDED',
    examples: ['Mrs Okoro plans to [meet] Mr Lind.', 'A [meeting] between Peru and Chile is scheduled for Monday.', 'Mr Lind is due to [meet] Mrs Okoro.', 'The two agreed to [meet].'], not: ['Mrs Okoro [met] Mr Lind.'] },
  { id: 'over/possible', place: 'OVER', lemmas: list('possible likely unlikely discuss'), meet: 'POSSIBLE', capture: 'INTENDED',
    examples: ['Mrs Okoro is likely to [meet] Mr Lind.'], not: ['Mrs Okoro [met] Mr Lind.'] },
  { id: 'before/planned', place: 'BEFORE', lemmas: list('plan planned scheduled upcoming forthcoming expected next future'), meet: 'PLANNED', capture: 'INTENDED',
    examples: ['Chile prepared for planned [talks] with Peru.'], not: ['Chile praised friendly [talks] with Peru.'] },
  { id: 'before/proposed', place: 'BEFORE', lemmas: list('propose proposed suggested'), meet: 'PROPOSED', capture: null,
    examples: ['Peru spoke of the proposed [talks] with Chile.'], not: ['Peru spoke of the friendly [talks] with Chile.'] },
  { id: 'before/possible', place: 'BEFORE', lemmas: list('possible potential likely'), meet: 'POSSIBLE', capture: null,
    examples: ['Peru spoke of possible [talks] with Chile.'], not: ['Peru spoke of long [talks] with Chile.'] },
  { id: 'before/stalled', place: 'BEFORE', lemmas: list('stall stalled postponed delayed suspended'), meet: 'POSTPONED', capture: null,
    examples: ['Norway wants to revive stalled [talks] with Chile.'], not: ['Norway remembers long [talks] with Chile.'] },
  { id: 'before/cancelled', place: 'BEFORE', lemmas: list('cancel cancelled canceled aborted scrapped'), meet: 'CANCELLED', capture: null,
    examples: ['Peru regretted the cancelled [talks] with Chile.'], not: ['Peru regretted the bitter [talks] with Chile.'] },
  { id: 'before/attempted', place: 'BEFORE', lemmas: list('attempt attempted failed'), meet: null, capture: 'ATTEMPTED',
    examples: ['Many died in the attempted [capture] of Kisa.'], not: ['Many died in the swift [capture] of Kisa.'] },
]
