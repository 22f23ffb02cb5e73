import type { MeetingOutcome } from '../vocabulary.ts'
import { firstDay, lastDay, onLastDay, saying, says, type StatusRow, type Telling } from './status-row.ts'

type Tellings = readonly Telling<MeetingOutcome>[]

const TOOK_PLACE = ['HELD', 'ONGOING'] as const
const SOFT = ['PROPOSED', 'POSSIBLE'] as const
const FIRM = ['PLANNED', 'POSTPONED', 'CANCELLED', 'REFUSED', 'DENIED'] as const
const OFF = ['CANCELLED', 'REFUSED', 'DENIED'] as const

/** What all articles together say of a meeting: the first row that holds. Days are those of publication. */
export const MEETING_STATUS_TABLE: readonly StatusRow<MeetingOutcome>[] = [
  {
    id: 'meeting/took-place-and-denied',
    says: 'One article says that it took place, another denies it on the same day or later, or undated.',
    status: 'DISPUTED',
    when: (tellings) => says(tellings, 'DISPUTED') || deniedAfter(tellings),
    examples: [
      [
        ['2025-03-01', 'HELD'],
        ['2025-03-02', 'DENIED'],
      ],
      [
        ['2025-03-01', 'ONGOING'],
        ['2025-03-01', 'DENIED'],
      ],
      [
        ['2025-03-01', 'HELD'],
        [null, 'DENIED'],
      ],
    ],
    not: [
      [
        ['2025-03-01', 'DENIED'],
        ['2025-03-04', 'HELD'],
      ],
      [
        ['2025-03-01', 'HELD'],
        ['2025-03-02', 'CANCELLED'],
      ],
    ],
  },
  {
    id: 'meeting/took-place',
    says: 'One article says that it took place; no later word undoes that.',
    status: 'HELD',
    when: (tellings) => says(tellings, 'HELD'),
    examples: [
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-04', 'HELD'],
      ],
      [
        ['2025-03-01', 'DENIED'],
        ['2025-03-04', 'HELD'],
      ],
      [
        ['2025-03-04', 'HELD'],
        ['2025-03-05', 'PLANNED'],
      ],
      [[null, 'HELD']],
    ],
    not: [[['2025-03-01', 'PLANNED']], [['2025-03-01', 'ONGOING']]],
  },
  {
    id: 'meeting/under-way',
    says: 'One article says that it is under way, none that it is over.',
    status: 'ONGOING',
    when: (tellings) => says(tellings, 'ONGOING'),
    examples: [
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-02', 'ONGOING'],
      ],
    ],
    not: [
      [
        ['2025-03-02', 'ONGOING'],
        ['2025-03-03', 'HELD'],
      ],
    ],
  },
  {
    id: 'meeting/plans-contradicted',
    says: 'On the last day with a firm word one article denies it and another speaks otherwise.',
    status: 'DISPUTED',
    when: (tellings) => !reopened(tellings) && new Set(lastWords(tellings)).size > 1 && lastWords(tellings).includes('DENIED'),
    examples: [
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-01', 'DENIED'],
      ],
    ],
    not: [
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-02', 'DENIED'],
      ],
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-01', 'CANCELLED'],
      ],
    ],
  },
  {
    id: 'meeting/proposed-anew',
    says: 'Called off, refused or denied, and on a later day proposed again.',
    status: 'PROPOSED',
    when: (tellings) => reopened(tellings) && says(softAfter(tellings), 'PROPOSED'),
    examples: [
      [
        ['2025-03-01', 'CANCELLED'],
        ['2025-03-03', 'PROPOSED'],
      ],
    ],
    not: [
      [
        ['2025-03-01', 'POSTPONED'],
        ['2025-03-03', 'PROPOSED'],
      ],
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-03', 'PROPOSED'],
      ],
    ],
  },
  {
    id: 'meeting/possible-anew',
    says: 'Called off, refused or denied, and on a later day called possible.',
    status: 'POSSIBLE',
    when: (tellings) => reopened(tellings),
    examples: [
      [
        ['2025-03-01', 'CANCELLED'],
        ['2025-03-02', 'POSSIBLE'],
      ],
    ],
    not: [
      [
        ['2025-03-01', 'CANCELLED'],
        ['2025-03-01', 'POSSIBLE'],
      ],
    ],
  },
  {
    id: 'meeting/called-off',
    says: 'The last firm word is that it was called off.',
    status: 'CANCELLED',
    when: (tellings) => lastWords(tellings).includes('CANCELLED'),
    examples: [
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-02', 'CANCELLED'],
      ],
      [
        ['2025-03-02', 'PLANNED'],
        ['2025-03-02', 'CANCELLED'],
      ],
    ],
    not: [
      [
        ['2025-03-01', 'CANCELLED'],
        ['2025-03-02', 'PLANNED'],
      ],
    ],
  },
  {
    id: 'meeting/put-off',
    says: 'The last firm word is that it was put off.',
    status: 'POSTPONED',
    when: (tellings) => lastWords(tellings).includes('POSTPONED'),
    examples: [
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-02', 'POSTPONED'],
        ['2025-03-03', 'POSSIBLE'],
      ],
    ],
    not: [
      [
        ['2025-03-02', 'POSTPONED'],
        ['2025-03-03', 'PLANNED'],
      ],
    ],
  },
  {
    id: 'meeting/refused',
    says: 'The last firm word is that a party will not come.',
    status: 'REFUSED',
    when: (tellings) => lastWords(tellings).includes('REFUSED'),
    examples: [
      [
        ['2025-03-01', 'PROPOSED'],
        ['2025-03-02', 'REFUSED'],
      ],
    ],
    not: [
      [
        ['2025-03-02', 'REFUSED'],
        ['2025-03-03', 'PLANNED'],
      ],
    ],
  },
  {
    id: 'meeting/denied',
    says: 'The last firm word is a denial.',
    status: 'DENIED',
    when: (tellings) => lastWords(tellings).includes('DENIED'),
    examples: [
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-02', 'DENIED'],
      ],
    ],
    not: [
      [
        ['2025-03-01', 'DENIED'],
        ['2025-03-02', 'PLANNED'],
      ],
    ],
  },
  {
    id: 'meeting/planned',
    says: 'The last firm word is a plan; a later "may" or "offered to" does not weaken it.',
    status: 'PLANNED',
    when: (tellings) => lastWords(tellings).includes('PLANNED'),
    examples: [
      [
        ['2025-03-01', 'PLANNED'],
        ['2025-03-02', 'POSSIBLE'],
      ],
      [
        ['2025-03-01', 'POSTPONED'],
        ['2025-03-02', 'PLANNED'],
      ],
    ],
    not: [[['2025-03-01', 'PROPOSED']]],
  },
  {
    id: 'meeting/proposed',
    says: 'There is no firm word; one article says that it was proposed.',
    status: 'PROPOSED',
    when: (tellings) => says(tellings, 'PROPOSED'),
    examples: [
      [
        ['2025-03-01', 'PROPOSED'],
        ['2025-03-02', 'POSSIBLE'],
      ],
    ],
    not: [[['2025-03-01', 'POSSIBLE']]],
  },
  {
    id: 'meeting/possible',
    says: 'Nothing more than possible.',
    status: 'POSSIBLE',
    when: () => true,
    examples: [[['2025-03-01', 'POSSIBLE']]],
    not: [[['2025-03-01', 'PROPOSED']]],
  },
]

function deniedAfter(tellings: Tellings): boolean {
  const affirmed = saying(tellings, TOOK_PLACE)
  const first = firstDay(affirmed)
  return affirmed.length > 0 && saying(tellings, ['DENIED']).some(({ day }) => day === null || first === null || day >= first)
}

const lastWords = (tellings: Tellings): MeetingOutcome[] => onLastDay(saying(tellings, FIRM)).map(({ status }) => status)

function softAfter(tellings: Tellings): Tellings {
  const last = lastDay(saying(tellings, FIRM))
  return saying(tellings, SOFT).filter(({ day }) => day !== null && last !== null && day > last)
}

/** Off by the last firm words, and spoken of again on a later day. */
function reopened(tellings: Tellings): boolean {
  const words = lastWords(tellings)
  return words.length > 0 && words.every((word) => OFF.some((off) => off === word)) && softAfter(tellings).length > 0
}
