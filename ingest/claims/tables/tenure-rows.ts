/**
 * How copy tells who holds an office or acts for somebody, as a sequence from left to right.
 * OF: a country, region, city or body by name, demonym or capital · TITLE: an office of the lexicon · PERSON: a person's name ·
 * POST: an office beside the one told · ARM: a lower-case body of the country or body behind it ·
 * OWNER: a country, body or person that has an envoy · KIN: a person · ACTS, WHEN, MOD: a word of `modifiers.ts` · ANY: a word ·
 * WORD: a word in lower case · any other word is itself; `?` may be left out, `*` stands any number of times, `|` divides words.
 */
export interface TenureRow {
  readonly id: string
  readonly reason: string
  readonly pattern: string
  readonly confidence: number
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

export const TENURE_ROWS: readonly TenureRow[] = [
  {
    id: 'title-before',
    reason: 'The country or body before the title, the person behind it.',
    pattern: "MOD* OF 's|'? MOD* TITLE PERSON",
    confidence: 0.9,
    examples: ['Chilean President Gabriel Boric spoke.', 'former US President Jimmy Carter spoke.'],
    not: ['Chilean copper made Gabriel Boric rich.', 'The Chilean president spoke.'],
  },
  {
    id: 'title-comma-name',
    reason: 'The person in apposition behind the title; the comma behind the name tells it from a fronted phrase.',
    pattern: "MOD* OF 's|'? MOD* TITLE , PERSON ,|.|and|who|-|–|—|)",
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
    pattern: "OF 's|'? MOD* TITLE for|to ANY* ,? PERSON",
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
    pattern: "PERSON , WHEN* a|an|the? MOD* TITLE of|for|to|at the? MOD* OF? 's|'? OF",
    confidence: 0.9,
    examples: [
      'Gabriel Boric, the president of Chile, spoke.',
      'Jens Stoltenberg, a former prime minister of Norway, spoke.',
      'Mohamed ElBaradei, head of the International Atomic Energy Agency, spoke.',
      'Eva Dahl, deputy chief of staff at the White House, spoke.',
    ],
    not: ['Gabriel Boric spoke, the president of Chile left.'],
  },
  {
    id: 'apposed-before',
    reason: 'The country before the title in apposition behind the person.',
    pattern: "PERSON , WHEN* the|a|an? MOD* OF 's|'? MOD* TITLE",
    confidence: 0.9,
    examples: [
      'Gabriel Boric, the Chilean president, spoke.',
      "Gabriel Boric, Chile's president, spoke.",
      'Richard Roe, the chief U.S. negotiator, spoke.',
    ],
    not: ['Gabriel Boric, Chilean by birth, spoke.'],
  },
  {
    id: 'who-is',
    reason: 'A relative clause of being.',
    pattern: 'PERSON , who is|was the? MOD* TITLE of the? OF',
    confidence: 0.85,
    examples: ['Gabriel Boric, who was president of Chile at the time, spoke.'],
    not: ['Gabriel Boric, who was fond of Chile, spoke.'],
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
    id: 'copula',
    reason: 'A sentence that says who somebody is.',
    pattern: 'PERSON is|was the|a|an? MOD* TITLE of|for the? MOD* ARM? ARM? of? the? MOD* OF',
    confidence: 0.85,
    examples: ['Eva Dahl is prime minister of Norway.', 'Eva Dahl was chief of staff of the forces of Norway.'],
    not: ['Eva Dahl is fond of Norway.', 'Eva Dahl is a friend of the president of Norway.'],
  },
  {
    id: 'copula-before',
    reason: 'The same with the country before the title.',
    pattern: "PERSON is|was the|a|an? MOD* OF 's|'? MOD* TITLE",
    confidence: 0.85,
    examples: ["Eva Dahl is Norway's prime minister.", 'Eva Dahl was the Norwegian foreign minister.'],
    not: ['Eva Dahl is Norwegian.'],
  },
  {
    id: 'joined-titles',
    reason: "Two titles before a name, of which the first is the country's: the second may be of a body.",
    pattern: "MOD* OF 's|'? MOD* TITLE and MOD* SIDE? MOD* POST PERSON",
    confidence: 0.85,
    examples: ['Norwegian President and Labour leader Eva Dahl spoke.', 'Danish prime minister and party leader Eva Dahl spoke.'],
    not: ['The Danish prime minister and foreign minister Eva Dahl spoke.'],
  },
  {
    id: 'acts-for',
    reason: 'Verbs of speaking at the table for somebody.',
    pattern: 'PERSON ,? who? ACTS for? the? SIDE? MOD* ARM? OF',
    confidence: 0.8,
    examples: ['Gabriel Boric, who negotiates for Chile, spoke.', 'Eva Dahl, acting for the West African bloc ECOWAS, spoke.'],
    not: ['Gabriel Boric, who lives for Chile, spoke.'],
  },
  {
    id: 'acts-on-behalf',
    reason: 'On behalf of whom somebody acts.',
    pattern: 'PERSON ,? who? ANY on behalf of the? SIDE? MOD* ARM? OF',
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
    pattern: "OWNER 's ANY ANY? ,? KIN ,? and MOD* TITLE PERSON",
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
    pattern: "MOD* OF 's|'? MOD* TITLE",
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
