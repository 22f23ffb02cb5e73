/** Words that make a clause somebody's word. VERB: "X said (that) …", "…, X said"; NOUN: "X's claim that …"; PHRASE: "according to X". */
export interface SayingRow {
  readonly id: string
  readonly kind: 'VERB' | 'NOUN' | 'PHRASE'
  readonly lemmas: readonly string[]
  readonly polarity: 'POSITIVE' | 'NEGATIVE'
  /** The clause's verb or noun in brackets. */
  readonly examples: readonly string[]
  readonly not: readonly string[]
}

const list = (text: string): readonly string[] => text.split(' ')

// prettier-ignore
export const SAYING_ROWS: readonly SayingRow[] = [
  { id: 'say/verb', kind: 'VERB', polarity: 'POSITIVE',
    lemmas: list('say tell announce claim report confirm declare state add acknowledge admit insist maintain assert reveal disclose repeat warn note explain write tweet believe think accuse concede boast'),
    examples: ['Mr Lind said rebels had [seized] Kisa.', 'Rebels [seized] Kisa, Mr Lind said.', 'Peru announced that it had [captured] Kisa.'], not: ['Mr Lind said nothing when rebels [seized] Kisa.', 'Rebels [seized] Kisa.'] },
  { id: 'say/deny', kind: 'VERB', polarity: 'NEGATIVE', lemmas: list('deny reject dismiss dispute refute contradict'),
    examples: ['Peru denied that rebels had [seized] Kisa.'], not: ['Peru said that rebels had [seized] Kisa.'] },
  { id: 'say/noun', kind: 'NOUN', polarity: 'POSITIVE', lemmas: list('claim statement announcement assertion report confirmation'),
    examples: ["Peru's claim that it had [seized] Kisa was met with doubt."], not: ["Peru's hope that it had [seized] Kisa was met with doubt."] },
  { id: 'say/according-to', kind: 'PHRASE', polarity: 'POSITIVE', lemmas: list('accord according'),
    examples: ['According to Mr Lind, rebels [seized] Kisa.', 'Rebels [seized] Kisa, according to Mr Lind.'], not: ['Due to Mr Lind, rebels [seized] Kisa.'] },
]
