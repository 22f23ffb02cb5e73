/**
 * Words that cite somebody. VERB: subject and content clause ("X said that …", "…, X said"); NOUN: owner and content ("X's claim
 * that …", "claims by X"); PHRASE: "according to X"; ADVERB: nobody is named ("reportedly"); CITING: "…, citing X"; WORDS: "in the
 * words of X"; VERDICT: "X called it untrue that …".
 */
export interface SayingRow {
  readonly id: string
  readonly kind: 'VERB' | 'NOUN' | 'PHRASE' | 'ADVERB' | 'CITING' | 'WORDS' | 'VERDICT'
  readonly cues: string
  readonly polarity: 'POSITIVE' | 'NEGATIVE'
  /** `[…]` marks the token asked about; the expected sources, innermost first, "" for an unnamed one. */
  readonly examples: readonly (readonly [sentence: string, sources: readonly string[]])[]
  readonly not: readonly string[]
}

export const SAYING_ROWS: readonly SayingRow[] = [
  {
    id: 'attribution/say',
    kind: 'VERB',
    cues: 'say tell add state declare announce write tweet post note report confirm acknowledge admit concede reveal disclose explain stress reiterate repeat insist assert claim allege maintain argue contend warn predict estimate suggest indicate signal hint recall remark comment respond reply boast brag inform testify believe think brief quote cite show complain agree affirm underline emphasise emphasize proclaim hail conclude caution joke lament describe vow promise pledge swear assure answer',
    polarity: 'POSITIVE',
    examples: [
      ['The army said on Sunday it had [captured] the town.', ['The army']],
      ['The two will [meet] on Tuesday, the spokesman said on Monday.', ['the spokesman']],
      ['"We [took] the bridge," the general said.', ['the general']],
      ['The minister told reporters that the envoys had [met].', ['The minister']],
      ['Moscow said the town had [fallen].', ['Moscow']],
      ['The soldier said the general had told the king the town was [lost].', ['the general', 'The soldier']],
      ['The envoys [met] in Oslo, said a diplomat.', ['a diplomat']],
      ['The rebels claimed the [capture] of the port.', ['The rebels']],
      ['The town was [taken], Sam Lund said.', ['Sam Lund']],
      ['The city was [taken], the ministry said on May 9; a general denied that it had been lost.', ['the ministry']],
      ['The general declared the town [liberated].', ['The general']],
      ['The ministry conceded the [loss] of the port.', ['The ministry']],
    ],
    not: [
      'The minister [met] the envoy and said nothing.',
      'The envoys [met] after the minister said he was ready.',
      'The minister, who said little, [met] the envoy.',
      'The town was [taken] and the general said nothing.',
    ],
  },
  {
    id: 'attribution/deny',
    kind: 'VERB',
    cues: 'deny reject dismiss refute dispute contradict rubbish doubt question',
    polarity: 'NEGATIVE',
    examples: [
      ['The minister denied that he had [met] the dealer.', ['The minister']],
      ['The minister denied [meeting] the dealer.', ['The minister']],
      ['The army rejected reports that the rebels had [seized] the port.', ['', 'The army']],
    ],
    not: ['The minister [met] the dealer and denied nothing.'],
  },
  {
    id: 'attribution/noun',
    kind: 'NOUN',
    cues: 'claim statement announcement assertion allegation report account word declaration confirmation suggestion accusation rumour rumor boast remark news tweet comment admission',
    polarity: 'POSITIVE',
    examples: [
      ["The army's claim to have [taken] the town was false.", ['The army']],
      ['Claims by the rebels that they had [seized] the port were false.', ['the rebels']],
      ['There were reports that the two had [met].', ['']],
    ],
    not: ['The two [met] after the report was published.'],
  },
  {
    id: 'attribution/denial',
    kind: 'NOUN',
    cues: 'denial rejection',
    polarity: 'NEGATIVE',
    examples: [["The army's denial that the town had been [taken] convinced nobody.", ['The army']]],
    not: ['The town was [taken] despite the denial.'],
  },
  {
    id: 'attribution/according-to',
    kind: 'PHRASE',
    cues: 'according',
    polarity: 'POSITIVE',
    examples: [
      ['According to the ministry, the two [met] in Oslo.', ['the ministry']],
      ['The two [met] in Oslo, according to two diplomats.', ['two diplomats']],
    ],
    not: ['The two [met] in Oslo.'],
  },
  {
    id: 'attribution/adverb',
    kind: 'ADVERB',
    cues: 'reportedly allegedly purportedly supposedly apparently',
    polarity: 'POSITIVE',
    examples: [['The rebels have reportedly [seized] the port.', ['']]],
    not: ['The rebels have quickly [seized] the port.'],
  },
  {
    id: 'attribution/citing',
    kind: 'CITING',
    cues: 'cite quote',
    polarity: 'POSITIVE',
    examples: [
      ['The town was [taken], the paper said, citing an aide.', ['an aide', 'the paper']],
      ['Citing an aide, the agency reported that the envoys had [met].', ['an aide', 'the agency']],
    ],
    not: ['The envoys [met] after the paper cited an aide.'],
  },
  {
    id: 'attribution/words',
    kind: 'WORDS',
    cues: 'word account telling version view',
    polarity: 'POSITIVE',
    examples: [
      ['The bridge was [lost], in the words of one soldier, within an hour.', ['one soldier']],
      ['In his account, the two had [met] by chance.', ['his']],
    ],
    not: ['The two [met] in a word.'],
  },
  {
    id: 'attribution/verdict',
    kind: 'VERDICT',
    cues: 'untrue false lie nonsense fake wrong baseless fabrication',
    polarity: 'NEGATIVE',
    examples: [['The governor called it untrue that the town had been [taken].', ['The governor']]],
    not: ['The governor called the mayor, who [met] the dealer, a friend.'],
  },
]
