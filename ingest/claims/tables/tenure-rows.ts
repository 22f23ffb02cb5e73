/**
 * How copy tells who holds an office or acts for somebody, as a sequence from left to right.
 * OF: a country, region, city or body by name, demonym or capital · TITLE: an office of the lexicon · PERSON: a person's name ·
 * TITLES: an office in the plural · OWNER: whose office it is told by a possessive ("its", "his", "Gabriel Boric's") ·
 * MOD: a word of `modifiers.ts` · ANY: a word that is no punctuation · any other word is itself; `?` may be left out, `*` stands any
 * number of times, `|` divides words. A digit behind a word tells several of one pattern apart.
 */
export interface TenureRow {
  readonly id: string
  readonly reason: string
  readonly pattern: string
  /** Which person has which title of whom, by the pattern's words; absent: PERSON, TITLE, OF. */
  readonly tenures?: readonly Tenured[]
  readonly confidence: number
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

/** Words of the pattern that make one tenure. */
export interface Tenured {
  readonly person: string
  readonly title: string
  readonly of: string
}

export const TENURE_ROWS: readonly TenureRow[] = [
  {
    id: 'titles-coordinated-before',
    reason: 'Two offices of one person, both told before the name.',
    pattern: "OF 's? MOD* TITLE and OF2 's? MOD* TITLE2 PERSON",
    tenures: [
      { person: 'PERSON', title: 'TITLE', of: 'OF' },
      { person: 'PERSON', title: 'TITLE2', of: 'OF2' },
    ],
    confidence: 0.85,
    examples: ['Chilean President and Frente Amplio leader Gabriel Boric spoke.'],
    not: ['The Chilean president and the Peruvian leader spoke to Gabriel Boric.'],
  },
  {
    id: 'apposed-pair',
    reason: 'Two people and, in the same order, the countries of their offices.',
    pattern: 'PERSON and PERSON2 , the? MOD* TITLES of the? OF and the? OF2',
    tenures: [
      { person: 'PERSON', title: 'TITLES', of: 'OF' },
      { person: 'PERSON2', title: 'TITLES', of: 'OF2' },
    ],
    confidence: 0.85,
    examples: ['Olaf Scholz and Emmanuel Macron, the leaders of Germany and France, spoke.'],
    not: ['Olaf Scholz and Emmanuel Macron, the leaders, spoke of Germany and France.'],
  },
  {
    id: 'apposed-second',
    reason: 'A second office in the apposition, behind an "and".',
    pattern: "PERSON , the|a|an? MOD* OF 's? MOD* TITLE and now|then|? the|a|an? MOD* TITLE2 of|for the? OF2",
    tenures: [
      { person: 'PERSON', title: 'TITLE', of: 'OF' },
      { person: 'PERSON', title: 'TITLE2', of: 'OF2' },
    ],
    confidence: 0.85,
    examples: ['Gabriel Boric, the Chilean president and a former head of the United Nations, spoke.'],
    not: ['Gabriel Boric, the Chilean president, and the head of the United Nations spoke.'],
  },
  {
    id: 'apposed-body-of',
    reason: 'The body that somebody heads with its country before it.',
    pattern: "PERSON , a|an|the? MOD* TITLE of|for OF2 's? OF",
    confidence: 0.85,
    examples: ["Gabriel Boric, secretary of Chile's National Security Council, spoke."],
    not: ["Gabriel Boric, friend of Chile's Senate, spoke."],
  },
  {
    id: 'until-title',
    reason: 'An office told with its end.',
    pattern: 'PERSON , until ANY ANY? ANY? TITLE of the? OF',
    confidence: 0.85,
    examples: ['Gabriel Boric, until last year president of Chile, spoke.'],
    not: ['Gabriel Boric, until last year a friend of Chile, spoke.'],
  },
  {
    id: 'until-of-title',
    reason: 'The same with the country first.',
    pattern: "PERSON , until ANY? ANY? OF 's? MOD* TITLE",
    confidence: 0.85,
    examples: ["Gabriel Boric, until March Chile's president, spoke."],
    not: ['Gabriel Boric, until March in Chile, spoke.'],
  },
  {
    id: 'at-the-time',
    reason: 'An office held at the time that the article speaks of.',
    pattern: 'PERSON , at the time ,? a|an|the? MOD* TITLE of|at the? OF',
    confidence: 0.85,
    examples: ['Gabriel Boric, at the time president of Chile, spoke.'],
    not: ['Gabriel Boric, at the time in Chile, spoke.'],
  },
  {
    id: 'owner-title-name',
    reason: 'Whose office it is told by a possessive; a person lends the country or body of the own office.',
    pattern: 'OWNER MOD* TITLE ,? PERSON',
    tenures: [{ person: 'PERSON', title: 'TITLE', of: 'OWNER' }],
    confidence: 0.8,
    examples: [
      'Chile was not asked. Its president, Gabriel Boric, spoke.',
      'German Chancellor Olaf Scholz and his foreign minister, Annalena Baerbock, spoke.',
    ],
    not: ['Chile was not asked. Its friend, Gabriel Boric, spoke.'],
  },
  {
    id: 'apposed-owner',
    reason: 'The same in apposition behind the person.',
    pattern: 'PERSON , until? then? OWNER MOD* TITLE',
    tenures: [{ person: 'PERSON', title: 'TITLE', of: 'OWNER' }],
    confidence: 0.8,
    examples: ['German Chancellor Olaf Scholz spoke. Annalena Baerbock, his foreign minister, listened.'],
    not: ['German Chancellor Olaf Scholz spoke. Annalena Baerbock, his friend, listened.'],
  },
  {
    id: 'represents',
    reason: 'Representing somebody is acting for them.',
    pattern: 'PERSON represents|represented|representing the? OF',
    confidence: 0.8,
    examples: ['Gabriel Boric represented Chile at the table.', 'With Gabriel Boric representing Chile, they spoke.'],
    not: ['Gabriel Boric visited Chile.'],
  },
  {
    id: 'acts-for-on-behalf',
    reason: 'Speaking, leading or mediating for somebody at the table.',
    pattern: 'PERSON ,? who? spoke|speaks|led|leads|acting|mediating|mediated|negotiating for|on behalf? of? the? OF',
    confidence: 0.75,
    examples: ['Gabriel Boric, mediating for the United Nations, left.', 'It was Gabriel Boric who spoke for Chile.'],
    not: ['Gabriel Boric, who cares for Chile, left.'],
  },
  {
    id: 'sent-by',
    reason: 'Who sends somebody is whom that one acts for.',
    pattern: 'PERSON ,? sent|dispatched|appointed|named by the? OF',
    confidence: 0.75,
    examples: ['Gabriel Boric, sent by the United Nations, left.'],
    not: ['Gabriel Boric, praised by the United Nations, left.'],
  },
  {
    id: 'two-sent-by',
    reason: 'The same with two who are sent.',
    pattern: 'PERSON and PERSON2 ,? sent|dispatched by the? OF',
    tenures: [
      { person: 'PERSON', title: '', of: 'OF' },
      { person: 'PERSON2', title: '', of: 'OF' },
    ],
    confidence: 0.75,
    examples: ['Olaf Scholz and Emmanuel Macron, sent by the United Nations, left.'],
    not: ['Olaf Scholz and Emmanuel Macron, praised by the United Nations, left.'],
  },
  {
    id: 'each-for',
    reason: 'Two at a table, each with the side that is spoken for.',
    pattern: 'PERSON for the? OF and PERSON2 for the? OF2',
    tenures: [
      { person: 'PERSON', title: '', of: 'OF' },
      { person: 'PERSON2', title: '', of: 'OF2' },
    ],
    confidence: 0.75,
    examples: ['Olaf Scholz for Germany and Emmanuel Macron for France signed.'],
    not: ['Olaf Scholz left for Germany and Emmanuel Macron left for France.'],
  },
  {
    id: 'both-for',
    reason: 'Two who stand for one body.',
    pattern: 'with PERSON and PERSON2 for the? OF',
    tenures: [
      { person: 'PERSON', title: '', of: 'OF' },
      { person: 'PERSON2', title: '', of: 'OF' },
    ],
    confidence: 0.7,
    examples: ['They came, with Olaf Scholz and Emmanuel Macron for the European Union.'],
    not: ['They left with Olaf Scholz and Emmanuel Macron.'],
  },
  {
    id: 'title-before',
    reason: 'The country or body before the title, the person behind it.',
    pattern: "MOD* OF 's? MOD* TITLE PERSON",
    confidence: 0.9,
    examples: [
      'Chilean President Gabriel Boric spoke.',
      "Chile's new president, Gabriel Boric, spoke.",
      'former US President Jimmy Carter spoke.',
    ],
    not: ['Chilean copper made Gabriel Boric rich.', 'The Chilean president spoke.'],
  },
  {
    id: 'title-comma-name',
    reason: 'The person in apposition behind the title; the comma behind the name tells it from a fronted phrase.',
    pattern: "MOD* OF 's? MOD* TITLE , PERSON ,|.|and|who|-|–|—|)",
    confidence: 0.85,
    examples: ["Chile's new president, Gabriel Boric, spoke.", 'Monday brought the Chilean president, Gabriel Boric.'],
    not: ['After seeing the Chilean president, Gabriel Boric spoke.'],
  },
  {
    id: 'title-of-before',
    reason: 'Title and country before the person.',
    pattern: 'MOD* TITLE of the? OF PERSON',
    confidence: 0.85,
    examples: ['Prime Minister of Norway Jens Stoltenberg spoke.'],
    not: ['The president of Chile met Gabriel Boric.'],
  },
  {
    id: 'title-of-comma-name',
    reason: 'Title and country, then the person in apposition.',
    pattern: 'MOD* TITLE of|for the? OF , PERSON ,|.|and|who|-|–|—|)',
    confidence: 0.85,
    examples: ['The president of Chile, Gabriel Boric, spoke.'],
    not: ['After meeting the president of Chile, Gabriel Boric spoke.'],
  },
  {
    id: 'body-title-sent-name',
    reason: 'The body that sends stands before the title; where the envoy is sent stands behind it.',
    pattern: "OF 's? MOD* TITLE for|to ANY* ,? PERSON",
    confidence: 0.85,
    examples: ["The United Nations' special envoy to Syria, Geir Pedersen, spoke.", 'UN envoy to Libya Jan Kubis spoke.'],
    not: ['The special envoy to Syria, Geir Pedersen, spoke.'],
  },
  {
    id: 'title-person-of',
    reason: 'Title, person, country.',
    pattern: 'MOD* TITLE PERSON of OF',
    confidence: 0.9,
    examples: ['President Gabriel Boric of Chile spoke.', 'King Harald of Norway spoke.'],
    not: ['President Gabriel Boric spoke of Chile.'],
  },
  {
    id: 'apposed-of',
    reason: 'The title with its country in apposition behind the person.',
    pattern: "PERSON , WHEN* a|an|the? MOD* TITLE of|for|to the? MOD* OF? 's? OF",
    confidence: 0.9,
    examples: [
      'Gabriel Boric, the president of Chile, spoke.',
      'Jens Stoltenberg, a former prime minister of Norway, spoke.',
      'Mohamed ElBaradei, head of the International Atomic Energy Agency, spoke.',
    ],
    not: ['Gabriel Boric spoke, the president of Chile left.'],
  },
  {
    id: 'apposed-before',
    reason: 'The country before the title in apposition behind the person.',
    pattern: "PERSON , WHEN* the|a|an? MOD* OF 's? MOD* TITLE",
    confidence: 0.9,
    examples: [
      'Gabriel Boric, the Chilean president, spoke.',
      "Gabriel Boric, Chile's president, spoke.",
      'Richard Roe, the chief U.S. negotiator, spoke.',
    ],
    not: ['Gabriel Boric, Chilean by birth, spoke.'],
  },
  {
    id: 'who-heads',
    reason: 'A verb of leading with what is led.',
    pattern: 'PERSON , who|now leads|heads|runs|chairs|commands|rules the? MOD* OF',
    confidence: 0.8,
    examples: ['Gabriel Boric, who heads the United Nations, spoke.'],
    not: ['Gabriel Boric, who leads by example, spoke.'],
  },
  {
    id: 'acts-for',
    reason: 'Verbs of speaking at the table for somebody.',
    pattern: 'PERSON ,? who? ACTS for? the? WORD? WORD? OF',
    confidence: 0.8,
    examples: ['Gabriel Boric, who negotiates for Chile, spoke.'],
    not: ['Gabriel Boric, who lives for Chile, spoke.'],
  },
  {
    id: 'acts-on-behalf',
    reason: 'On behalf of whom somebody acts.',
    pattern: 'PERSON ,? who? ANY on behalf of the? WORD? WORD? OF',
    confidence: 0.8,
    examples: ['Gabriel Boric, who mediated on behalf of the African Union, spoke.'],
    not: ['Gabriel Boric, half of Chile, spoke.'],
  },
  {
    id: 'sent-by',
    reason: 'Who sends somebody to talks is acted for.',
    pattern: 'PERSON ,? sent|dispatched by the? OWNER',
    confidence: 0.75,
    examples: ['Gabriel Boric, sent by Chile, spoke.'],
    not: ['Gabriel Boric, beaten by Chile, spoke.'],
  },
  {
    id: 'envoy-of-person',
    reason: 'An envoy may act for a person.',
    pattern: "OWNER 's MOD* TITLE ,? PERSON",
    confidence: 0.8,
    examples: ["Joe Biden's envoy Amos Hochstein spoke."],
    not: ["Joe Biden's daughter Ashley Biden spoke."],
  },
  {
    id: 'shared-owner',
    reason: 'One owner for both: "her aide, A B, and envoy C D".',
    pattern: "OWNER 's ANY ,? KIN ,? and MOD* TITLE PERSON",
    confidence: 0.65,
    examples: ["Joe Biden's adviser, Jake Sullivan, and envoy Amos Hochstein spoke."],
    not: ["Joe Biden's adviser, Jake Sullivan, and Amos Hochstein spoke."],
  },
]

/** Within an office nominal of a person whom the article names elsewhere. */
export const NOMINAL_ROWS: readonly TenureRow[] = [
  {
    id: 'nominal-before',
    reason: 'A later nominal tells the office that its person was not introduced with.',
    pattern: "MOD* OF 's? MOD* TITLE",
    confidence: 0.75,
    examples: ['Gabriel Boric arrived. The Chilean president smiled.'],
    not: ['The Chilean president smiled.'],
  },
  {
    id: 'nominal-of',
    reason: 'The same with the country behind the title.',
    pattern: 'MOD* TITLE of the? OF',
    confidence: 0.75,
    examples: ['Gabriel Boric arrived. The president of Chile smiled.'],
    not: ['The president of Chile smiled.'],
  },
]
