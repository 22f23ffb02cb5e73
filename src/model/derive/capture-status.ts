import type { CaptureOutcome } from '../vocabulary.ts'
import { lastDay, saying, says, type StatusRow, type Telling } from './status-row.ts'

type Tellings = readonly Telling<CaptureOutcome>[]

const AFFIRMED = ['REPORTED', 'CLAIMED', 'CONFIRMED'] as const
const DOUBTED = ['DENIED', 'DISPUTED'] as const

/** What all articles together say of a capture: the first row that holds. Days are those of publication. */
export const CAPTURE_STATUS_TABLE: readonly StatusRow<CaptureOutcome>[] = [
  {
    id: 'capture/confirmed',
    says: 'The losing side or a third confirms it, and nobody denies it on a later day.',
    status: 'CONFIRMED',
    when: (tellings) => says(tellings, 'CONFIRMED') && !laterThan(saying(tellings, DOUBTED), saying(tellings, ['CONFIRMED'])),
    examples: [
      [
        ['2025-03-01', 'CLAIMED'],
        ['2025-03-03', 'CONFIRMED'],
      ],
      [
        ['2025-03-01', 'DENIED'],
        ['2025-03-03', 'CONFIRMED'],
      ],
      [[null, 'CONFIRMED']],
    ],
    not: [
      [
        ['2025-03-01', 'CONFIRMED'],
        ['2025-03-03', 'DENIED'],
      ],
    ],
  },
  {
    id: 'capture/reported-after-denial',
    says: 'After the last denial an article reports it in its own voice.',
    status: 'REPORTED',
    when: (tellings) => says(tellings, ...DOUBTED) && laterThan(saying(tellings, ['REPORTED']), saying(tellings, DOUBTED)),
    examples: [
      [
        ['2025-03-01', 'DISPUTED'],
        ['2025-03-20', 'REPORTED'],
      ],
    ],
    not: [
      [
        ['2025-03-01', 'DENIED'],
        ['2025-03-01', 'REPORTED'],
      ],
      [
        ['2025-03-01', 'DENIED'],
        ['2025-03-20', 'CLAIMED'],
      ],
    ],
  },
  {
    id: 'capture/contradicted',
    says: 'Claimed or reported by one, denied by another.',
    status: 'DISPUTED',
    when: (tellings) => says(tellings, 'DISPUTED') || (says(tellings, ...AFFIRMED) && says(tellings, 'DENIED')),
    examples: [
      [
        ['2025-03-01', 'CLAIMED'],
        ['2025-03-01', 'DENIED'],
      ],
      [['2025-03-01', 'DISPUTED']],
      [
        ['2025-03-01', 'REPORTED'],
        ['2025-03-02', 'DENIED'],
      ],
    ],
    not: [
      [['2025-03-01', 'DENIED']],
      [
        ['2025-03-01', 'CLAIMED'],
        ['2025-03-02', 'REPORTED'],
      ],
    ],
  },
  {
    id: 'capture/reported',
    says: 'An article reports it in its own voice, nobody denies it.',
    status: 'REPORTED',
    when: (tellings) => says(tellings, 'REPORTED'),
    examples: [
      [
        ['2025-03-01', 'CLAIMED'],
        ['2025-03-02', 'REPORTED'],
      ],
    ],
    not: [[['2025-03-01', 'CLAIMED']]],
  },
  {
    id: 'capture/claimed',
    says: 'Only the captor’s side says so, unanswered.',
    status: 'CLAIMED',
    when: (tellings) => says(tellings, 'CLAIMED'),
    examples: [
      [
        ['2025-03-01', 'INTENDED'],
        ['2025-03-05', 'CLAIMED'],
      ],
    ],
    not: [
      [
        ['2025-03-01', 'CLAIMED'],
        ['2025-03-01', 'DENIED'],
      ],
    ],
  },
  {
    id: 'capture/denied',
    says: 'Denied, and claimed by nobody.',
    status: 'DENIED',
    when: (tellings) => says(tellings, 'DENIED'),
    examples: [
      [['2025-03-01', 'DENIED']],
      [
        ['2025-03-01', 'ATTEMPTED'],
        ['2025-03-01', 'DENIED'],
      ],
    ],
    not: [
      [
        ['2025-03-01', 'DENIED'],
        ['2025-03-02', 'CLAIMED'],
      ],
    ],
  },
  {
    id: 'capture/attempted',
    says: 'Tried, and claimed by nobody.',
    status: 'ATTEMPTED',
    when: (tellings) => says(tellings, 'ATTEMPTED'),
    examples: [
      [
        ['2025-03-01', 'INTENDED'],
        ['2025-03-04', 'ATTEMPTED'],
      ],
    ],
    not: [[['2025-03-01', 'INTENDED']]],
  },
  {
    id: 'capture/intended',
    says: 'Threatened or planned, and no more.',
    status: 'INTENDED',
    when: () => true,
    examples: [[['2025-03-01', 'INTENDED']]],
    not: [[['2025-03-01', 'ATTEMPTED']]],
  },
]

/** Whether the last of `a` was said on a later day than the last of `b`; an undated one is not later. */
function laterThan(a: Tellings, b: Tellings): boolean {
  const [last, other] = [lastDay(a), lastDay(b)]
  return last !== null && other !== null && last > other
}
