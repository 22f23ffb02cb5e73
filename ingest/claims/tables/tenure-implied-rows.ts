import type { TenureRow } from './tenure-rows.ts'

/**
 * Offices told without their country, in the sequences of `tenure-rows.ts`; `POSS` is "his", "her", "its", "their",
 * "the country's" or a person with "'s", and stands for the body of whom it refers to.
 */
export const IMPLIED_ROWS: readonly TenureRow[] = [
  {
    id: 'implied-before',
    reason: 'A title of state right before the name; the article tells which state.',
    pattern: 'MOD* STATE PERSON',
    confidence: 0.7,
    examples: ['Norway voted. Prime Minister Jens Stoltenberg spoke.'],
    not: ['Norway voted. Jens Stoltenberg spoke.'],
  },
  {
    id: 'implied-comma-name',
    reason: 'The title with its article, the name in apposition.',
    pattern: 'the MOD* STATE , PERSON ,|.',
    confidence: 0.7,
    examples: ['Norway voted. They saw the prime minister, Jens Stoltenberg, in Bergen.'],
    not: ['Norway voted. When they saw the prime minister, Jens Stoltenberg spoke.'],
  },
  {
    id: 'implied-relative',
    reason: 'A relative clause of being, without the state.',
    pattern: 'PERSON , who was|is MOD* STATE ,|.|at|then',
    confidence: 0.7,
    examples: ['Norway voted. Jens Stoltenberg, who was prime minister at the time, spoke.'],
    not: ['Norway voted. Jens Stoltenberg, who was a student at the time, spoke.'],
  },
  {
    id: 'implied-apposed',
    reason: 'A title of state in apposition behind the name.',
    pattern: 'PERSON , WHEN* a|an|the? MOD* STATE ,|.|and|)|;',
    confidence: 0.7,
    examples: [
      'Norway voted. Jens Stoltenberg, then prime minister, spoke.',
      'Norway voted. Jens Stoltenberg, the foreign minister, spoke.',
    ],
    not: ['Norway voted. Jens Stoltenberg, then a student, spoke.'],
  },
]

/** Offices told by whose they are; SIDE: a country or body beside that of the holder. */
export const POSSESSED_ROWS: readonly TenureRow[] = [
  {
    id: 'owned-before',
    reason: 'Whose minister stands before the title and the name.',
    pattern: "POSS 's|'? MOD* TITLE ,? PERSON",
    confidence: 0.75,
    examples: [
      'Norwegian Prime Minister Jens Stoltenberg came with his foreign minister, Jonas Store.',
      "Norwegian Prime Minister Jens Stoltenberg came. Stoltenberg's foreign minister, Jonas Store, spoke.",
    ],
    not: ['Norwegian Prime Minister Jens Stoltenberg came with his brother, Jonas Store.'],
  },
  {
    id: 'owned-apposed',
    reason: 'Whose minister stands in apposition behind the name.',
    pattern: "PERSON , WHEN* POSS 's|'? MOD* TITLE",
    confidence: 0.75,
    examples: ['Norwegian Prime Minister Jens Stoltenberg came with Jonas Store, his foreign minister.'],
    not: ['Norwegian Prime Minister Jens Stoltenberg came with Jonas Store, his brother.'],
  },
  {
    id: 'speaks-for-person',
    reason: 'A spokesman of a person speaks for the body that the person heads.',
    pattern: 'PERSON , a|an|the? MOD* TITLE for|of POSS',
    confidence: 0.65,
    examples: ['Norwegian Prime Minister Jens Stoltenberg left. Eva Dahl, a spokeswoman for Stoltenberg, said so.'],
    not: ['Norwegian Prime Minister Jens Stoltenberg left. Eva Dahl, a spokeswoman for peace, said so.'],
  },
  {
    id: 'counterpart',
    reason: 'A counterpart has the office of whom it is the counterpart of.',
    pattern: "POSS 's|'? MOD* OF counterpart ,? RANK* PERSON",
    confidence: 0.75,
    examples: ['Norwegian Foreign Minister Jonas Store saw his Danish counterpart, Per Moller.'],
    not: ['Norwegian Foreign Minister Jonas Store saw a Danish painter, Per Moller.'],
  },
  {
    id: 'counterparts-first',
    reason: 'Of two counterparts, the first is of the first country.',
    pattern: "POSS 's|’s|'? OF and SIDE counterparts ,? PERSON",
    confidence: 0.75,
    examples: ['Norwegian Foreign Minister Jonas Store saw his Danish and Swedish counterparts, Per Moller and Ann Lind.'],
    not: ['Norwegian Foreign Minister Jonas Store saw his Danish and Swedish cousins, Per Moller and Ann Lind.'],
  },
  {
    id: 'counterparts-second',
    reason: 'Of two counterparts, the second is of the second country.',
    pattern: "POSS 's|’s|'? SIDE and OF counterparts ,? KIN and PERSON",
    confidence: 0.75,
    examples: ['Norwegian Foreign Minister Jonas Store saw his Danish and Swedish counterparts, Per Moller and Ann Lind.'],
    not: ['Norwegian Foreign Minister Jonas Store saw his Danish and Swedish counterparts.'],
  },
  {
    id: 'predecessor',
    reason: 'A predecessor had the office of whom it is the predecessor of.',
    pattern: "POSS 's|'? MOD* predecessor ,? PERSON",
    confidence: 0.75,
    examples: ['Norwegian Prime Minister Jens Stoltenberg praised his predecessor, Kjell Bondevik.'],
    not: ['Norwegian Prime Minister Jens Stoltenberg praised his brother, Kjell Bondevik.'],
  },
  {
    id: 'predecessor-apposed',
    reason: 'The same behind the name.',
    pattern: "PERSON , POSS 's|'? MOD* predecessor",
    confidence: 0.75,
    examples: ["Norwegian Prime Minister Jens Stoltenberg spoke. Kjell Bondevik, Stoltenberg's predecessor, left."],
    not: ["Norwegian Prime Minister Jens Stoltenberg spoke. Kjell Bondevik, Stoltenberg's friend, left."],
  },
]
