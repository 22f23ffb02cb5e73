import type { FrameRow, RolePath } from './frame-row.ts'

/** Who takes part by holding, seeking or refusing it, or by going, speaking or acting before or after it. */
const holders: readonly RolePath[] = [
  { role: 'PARTY', path: '^obj[light] agents' },
  { role: 'PARTY', path: '^nsubj:pass[light] agents' },
  { role: 'PARTY', path: '^obl*(after/before/following/for/during/in/at/ahead_of/since/from/into/to) subjects' },
  { role: 'PARTY', path: '^advcl(after/before/following) subjects' },
  { role: 'PARTY', path: 'nmod:poss' },
  { role: 'PARTY', path: '~of' },
]
const mediators: readonly RolePath[] = [
  { role: 'MEDIATOR', path: 'acl[mediator] agents' },
  { role: 'MEDIATOR', path: 'acl:relcl[mediator] agents' },
  { role: 'MEDIATOR', path: '^obj[mediator] agents' },
  { role: 'MEDIATOR', path: '^nsubj:pass[mediator] agents' },
  { role: 'MEDIATOR', path: '^obj[light] acl[mediator] agents' },
]

/** Meetings told by a noun; the verb around it is light ("held talks") or tells what became of it ("talks were cancelled"). */
export const MEET_NOUNS: readonly FrameRow[] = [
  {
    id: 'meet/noun-between',
    reason: 'Both sides stand under "between"; who mediates is named beside them.',
    trigger: { class: 'event', upos: 'NOUN' },
    roles: [{ role: 'PARTY', path: '~between', must: 'need' }, { role: 'PARTY', path: '^nsubj:pass ~between' }, ...mediators],
    confidence: 0.85,
    examples: ['Talks between Germany and France began in Paris on Monday.', 'Mark Rutte mediated talks between Germany and France.'],
    not: ['Talks on the border between Germany and France stalled.'],
  },
  {
    id: 'meet/held-between',
    reason: '"talks were held in Rome between A and B": the sides hang on the verb.',
    trigger: { class: 'event', upos: 'NOUN' },
    roles: [{ role: 'PARTY', path: '^nsubj:pass[light] ~between', must: 'need' }, ...mediators],
    confidence: 0.8,
    examples: ['Two rounds of talks were held in Rome in April between Olaf Scholz and Emmanuel Macron.'],
    not: ['Two rounds of talks were held in Rome.'],
  },
  {
    id: 'meet/noun-with',
    reason: 'The partner stands under "with", the other is who holds, seeks or has it.',
    trigger: { class: 'event', upos: 'NOUN' },
    roles: [{ role: 'PARTY', path: '~with', must: 'need' }, ...holders, ...mediators],
    confidence: 0.85,
    examples: [
      'Olaf Scholz held talks with Emmanuel Macron in Paris.',
      'Olaf Scholz flew to Paris for talks with Emmanuel Macron.',
      'After talks with Olaf Scholz, Emmanuel Macron left for Chile.',
    ],
    not: ['Olaf Scholz praised the summit with warm words.', 'Chile called for talks.'],
  },
  {
    id: 'meet/light-with',
    reason: '"held talks in Paris on Tuesday with her": the partner hangs on the verb.',
    trigger: { class: 'event', upos: 'NOUN' },
    roles: [{ role: 'PARTY', path: '^obj[light] ~with', must: 'need' }, ...holders, ...mediators],
    confidence: 0.85,
    examples: ['Olaf Scholz held talks in Paris on Tuesday with Emmanuel Macron.'],
    not: ['Olaf Scholz opened the summit with a joke.'],
  },
  {
    id: 'meet/noun-of',
    reason: 'A meeting of several is among them.',
    trigger: { class: 'event', upos: 'NOUN' },
    roles: [
      { role: 'PARTY', path: '~of/among', must: 'many' },
      { role: 'PARTY', path: '~of ~with', kinds: ['PERSON'] },
    ],
    confidence: 0.7,
    examples: ['A meeting of Olaf Scholz and Emmanuel Macron is planned in Paris.'],
    not: ['A meeting of minds is planned in Paris.', 'The meeting of the cabinet began.'],
  },
  {
    id: 'meet/noun-compound',
    reason: '"US-Russia talks", "the Witkoff meeting": the parties stand before the noun.',
    trigger: { class: 'meeting', upos: 'NOUN' },
    roles: [
      { role: 'PARTY', path: 'compound', must: 'need' },
      { role: 'PARTY', path: 'compound compound' },
      { role: 'PARTY', path: 'amod' },
    ],
    confidence: 0.6,
    examples: ['The Germany-France talks begin in Aachen on Monday.'],
    not: ['The peace talks begin in Aachen on Monday.', 'The Paris talks begin on Monday.'],
  },
  {
    id: 'meet/held-several',
    reason: 'Several who hold talks hold them with each other.',
    trigger: { class: 'event', upos: 'NOUN' },
    roles: [
      { role: 'PARTY', path: '^obj[light] agents', must: 'many' },
      { role: 'PARTY', path: '^nsubj:pass[light] agents' },
      ...mediators,
    ],
    confidence: 0.75,
    examples: ['Olaf Scholz and Emmanuel Macron held talks in Paris on Tuesday.'],
    not: ['Olaf Scholz and Emmanuel Macron praised the talks in Paris.'],
  },
  {
    id: 'meet/possessive-in',
    reason: '"her talks in Paris" with no partner told: the one named, and the place.',
    trigger: { class: 'meeting', upos: 'NOUN' },
    roles: [
      { role: 'PARTY', path: 'nmod:poss', must: 'need', kinds: ['PERSON'] },
      { role: 'PLACE', path: '~in/at', must: 'need' },
    ],
    confidence: 0.6,
    examples: ["Emmanuel Macron's talks in Berlin lasted an hour."],
    not: ["Emmanuel Macron's summit will be remembered.", "France's talks ended."],
  },
  {
    id: 'meet/noun-relative',
    reason: '"the meeting that she was to have with him": the relative clause names both.',
    trigger: { class: 'event', upos: 'NOUN' },
    roles: [
      { role: 'PARTY', path: 'acl:relcl/acl[light] ~with', must: 'need' },
      { role: 'PARTY', path: 'acl:relcl/acl[light] subjects', must: 'need' },
    ],
    confidence: 0.8,
    examples: ['A dinner that Olaf Scholz is to have with Emmanuel Macron in Paris stays on the programme.'],
    not: ['The dinner that Olaf Scholz had in Paris was long.'],
  },
  {
    id: 'meet/noun-at-which',
    reason: 'Several who do something at a meeting take part in it.',
    trigger: { class: 'event', upos: 'NOUN' },
    roles: [{ role: 'PARTY', path: 'acl:relcl subjects', must: 'many' }],
    given: ['acl:relcl obl(at/during/in)[which]'],
    confidence: 0.7,
    examples: ['There was a dinner in Paris in July at which Olaf Scholz and Emmanuel Macron settled on a date.'],
    not: ['There was a dinner in Paris in July at which Olaf Scholz fell asleep.'],
  },
  {
    id: 'meet/noun-between-far',
    reason: 'A parser may hang the people on what the talks are about, or on the clause beside the noun.',
    trigger: { class: 'event', upos: 'NOUN' },
    roles: [
      { role: 'PARTY', path: 'nmod ~between', kinds: ['PERSON'] },
      { role: 'PARTY', path: 'acl:relcl/acl ~between', kinds: ['PERSON'] },
    ],
    given: ['nmod ~between', 'acl:relcl/acl ~between'],
    confidence: 0.75,
    examples: ['Talks on fishing between Olaf Scholz and Emmanuel Macron are going on in Paris.'],
    not: ['Talks on the border between Germany and France stalled.'],
  },
]
