import type { FrameRow } from './frame-row.ts'

const SIDES = ['COUNTRY', 'ORGANIZATION', 'REGION'] as const
const TOWNS = ['CITY', 'REGION', 'FACILITY'] as const

/** Places told to be somebody's, or to be taken or lost, without a verb of taking over them. */
export const CAPTURE_CONTROL_ROWS: readonly FrameRow[] = [
  {
    id: 'capture/declared-taken',
    reason: 'Who declares a place taken says that the own side took it.',
    trigger: { class: 'seizing', upos: 'VERB' },
    roles: [
      { role: 'PLACE', path: '^xcomp[declaring] obj', must: 'need' },
      { role: 'CAPTOR', path: '^xcomp[declaring] agents' },
    ],
    unless: ['obj'],
    confidence: 0.7,
    examples: ['On Monday Russia declared Lyman liberated.', 'Russia declared the town of Lyman liberated.'],
    not: ['Russia declared two men captured.'],
  },
  {
    id: 'capture/in-hands',
    reason: 'A place in the hands of a side was taken by it.',
    trigger: { class: 'hands', upos: 'NOUN' },
    roles: [
      { role: 'PLACE', path: 'nsubj', must: 'need', kinds: TOWNS },
      { role: 'CAPTOR', path: 'amod', kinds: SIDES },
      { role: 'CAPTOR', path: 'compound', kinds: SIDES },
      { role: 'CAPTOR', path: 'nmod:poss', kinds: SIDES },
      { role: 'CAPTOR', path: '~of', kinds: SIDES },
    ],
    given: ['amod', 'compound', 'nmod:poss', '~of'],
    unless: ['self(on/from/by/at/with)'],
    confidence: 0.65,
    examples: ['The ministry said that Lyman was in Russian hands.', 'Lyman is in the hands of Russia.'],
    not: ['Lyman was in good shape, and Russian hands were clean.', 'The envoys shook hands in Lyman.'],
  },
  {
    id: 'capture/under-control',
    reason: 'A place under the control of a side was taken by it.',
    trigger: { class: 'control', upos: 'NOUN' },
    roles: [
      { role: 'PLACE', path: 'nsubj', must: 'need', kinds: TOWNS },
      { role: 'CAPTOR', path: '~of', kinds: SIDES },
      { role: 'CAPTOR', path: 'amod', kinds: SIDES },
      { role: 'CAPTOR', path: 'nmod:poss', kinds: SIDES },
    ],
    given: ['self(under/in)'],
    confidence: 0.6,
    examples: ['Russia said on Monday that Lyman was under its control.', 'Lyman is under the control of Russia.'],
    not: ['The situation in Lyman was under control.'],
  },
  {
    id: 'capture/lost',
    reason: 'A town that is lost is taken by somebody not told.',
    trigger: { class: 'lose', upos: 'VERB' },
    roles: [{ role: 'PLACE', path: 'nsubj:pass', must: 'need', kinds: TOWNS }],
    unless: ['~to', 'obj', '~in/by'],
    confidence: 0.55,
    examples: ['Ukraine admitted that Lyman was lost.'],
    not: ['The match in Lyman was lost.', 'Lyman lost its charm.'],
  },
]
