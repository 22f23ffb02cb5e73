import type { TenureRow } from './tenure-rows.ts'

/**
 * Who acts for whom at the table, in the sequences of `tenure-rows.ts`; TEAM: a delegation, LEADS: a verb of leading,
 * GAP: all up to the next comma. KIN acts for the same principal as PERSON.
 */
export const DELEGATE_ROWS: readonly TenureRow[] = [
  {
    id: 'leads-team',
    reason: 'Who leads a delegation acts for whose it is.',
    pattern: "PERSON ,? who|GAP? ,? LEADS the? MOD* OF 's|’s|'? MOD* WORD? TEAM",
    confidence: 0.85,
    examples: [
      'Eva Dahl led the Norwegian delegation.',
      "Eva Dahl, a former judge, led Norway's negotiating team.",
      'Eva Dahl, who heads the Norwegian team, spoke.',
    ],
    not: ['Eva Dahl led the Norwegian choir.'],
  },
  {
    id: 'leads-team-of',
    reason: 'The same with the principal behind the delegation.',
    pattern: 'PERSON ,? who|GAP? ,? LEADS the? MOD* TEAM of|from the? MOD* OF',
    confidence: 0.85,
    examples: ['Eva Dahl, who heads the delegation of Norway, spoke.'],
    not: ['Eva Dahl, who heads the choir of Norway, spoke.'],
  },
  {
    id: 'leads-for',
    reason: 'To lead or negotiate for somebody.',
    pattern: 'PERSON ,? who|GAP? ,? LEADS|ACTS|negotiated|mediated for the? MOD* OF ,|.|;|and|at|in|with',
    confidence: 0.8,
    examples: ['The talks began. Eva Dahl, the deputy minister, led for Norway, and her guests left.', 'Eva Dahl negotiated for Norway.'],
    not: ['Eva Dahl, the deputy minister, ran for Norway.'],
  },
  {
    id: 'acting-apposed',
    reason: 'A participle of acting at the end of an apposition.',
    pattern: 'PERSON , ANY* acting|speaking|negotiating|mediating for the? MOD* OF',
    confidence: 0.8,
    examples: ['Eva Dahl, a former judge acting for Norway, signed.'],
    not: ['Eva Dahl, a former judge living for Norway, signed.'],
  },
  {
    id: 'head-of-team',
    reason: 'The head of a delegation in apposition.',
    pattern: "PERSON , the? MOD* head|leader|chief of the? MOD* OF 's|’s|'? MOD* TEAM",
    confidence: 0.85,
    examples: ['Eva Dahl, head of the Norwegian delegation, spoke.'],
    not: ['Eva Dahl, head of the Norwegian choir, spoke.'],
  },
  {
    id: 'team-led-by',
    reason: 'A delegation led by somebody.',
    pattern: "OF 's|’s|'? MOD* TEAM ,? led|headed by MOD* TITLE? PERSON",
    confidence: 0.85,
    examples: ['The Norwegian delegation, led by Eva Dahl, left.', 'Norwegian negotiators headed by Eva Dahl left.'],
    not: ['The Norwegian choir, led by Eva Dahl, left.'],
  },
  {
    id: 'name-for-body',
    reason: 'A name "for" a side, where talks are told of.',
    pattern: 'PERSON for the? OF ,|.|;|and|with|who|held|met|signed',
    confidence: 0.7,
    examples: ['The talks fell to Eva Dahl for Norway and Per Moller for Denmark.'],
    not: ['The vote was won by Eva Dahl for Norway.', 'The talks left Eva Dahl for dead.'],
  },
  {
    id: 'names-for-body',
    reason: 'The same of two.',
    pattern: 'PERSON and KIN for the? OF ,|.|;|and|with|who|held|met|signed',
    confidence: 0.7,
    examples: ['Talks were held by Eva Dahl and Per Holm for Norway.'],
    not: ['Songs were sung by Eva Dahl and Per Holm for Norway.'],
  },
  {
    id: 'sent-both',
    reason: 'Who sends two is acted for by both.',
    pattern: 'PERSON and KIN ,? sent|dispatched by the? OWNER',
    confidence: 0.75,
    examples: ['Eva Dahl and Per Holm, sent by Norway, spoke.'],
    not: ['Eva Dahl and Per Holm, beaten by Norway, spoke.'],
  },
  {
    id: 'named-by',
    reason: 'A mediator named by a body acts for it.',
    pattern: 'PERSON , the|a|an? MOD* SENT named|appointed|chosen|sent by the? MOD* OF',
    confidence: 0.8,
    examples: ['Eva Dahl, the mediator named by Norway, spoke.'],
    not: ['Eva Dahl, the actress named by Norway, spoke.'],
  },
  {
    id: 'names-envoy',
    reason: 'Who names somebody his envoy.',
    pattern: 'OWNER named|appointed|made PERSON his|her|its|their MOD* SENT',
    confidence: 0.8,
    examples: ['Norway named Eva Dahl its envoy to Denmark.'],
    not: ['Norway named Eva Dahl its best singer.'],
  },
  {
    id: 'envoys-of-owner',
    reason: 'Two envoys of one owner.',
    pattern: "OWNER 's|’s|'? MOD* SENT ,? PERSON and KIN",
    confidence: 0.8,
    examples: ["Joe Biden's envoys, Amos Hochstein and Eva Dahl, spoke.", 'Norwegian negotiators Eva Dahl and Per Holm spoke.'],
    not: ["Joe Biden's friends, Amos Hochstein and Eva Dahl, spoke."],
  },
  {
    id: 'apposed-owner',
    reason: 'The envoy in apposition behind the name, by whose he is.',
    pattern: "PERSON ,|and KIN? ,? the? OWNER 's|’s|' MOD* SENT",
    confidence: 0.8,
    examples: ["Amos Hochstein, Joe Biden's envoy, spoke."],
    not: ["Ashley Biden, Joe Biden's daughter, spoke."],
  },
]

/** A second office in one apposition; the first is read by `TENURE_ROWS`. */
export const SECOND_ROWS: readonly TenureRow[] = [
  {
    id: 'second-of',
    reason: 'A second title with its country behind it.',
    pattern: "PERSON , WHEN* the|a|an? MOD* OF? 's|’s|'? MOD* TITLE of? the? OF? and WHEN* the|a|an? MOD* TITLE of the? OF",
    confidence: 0.85,
    examples: ['Eva Dahl, the Danish ambassador and a former president of Norway, presided.'],
    not: ['Eva Dahl, the Danish ambassador, saw a former president of Norway.'],
  },
  {
    id: 'second-before',
    reason: 'Two titles before a name.',
    pattern: 'OF MOD* TITLE and MOD* OF? TITLE PERSON',
    confidence: 0.8,
    examples: ['Norwegian President and Labour leader Eva Dahl spoke.'],
    not: ['The Norwegian president and Eva Dahl spoke.'],
  },
]
