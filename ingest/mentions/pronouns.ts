import type { Gender, Mention } from '../layers.ts'
import { lowerAt, mentionOf, type Reading } from './reading.ts'

const PRONOUNS: Readonly<
  Record<string, { readonly kind: 'PERSON' | null; readonly number: 'SINGULAR' | 'PLURAL'; readonly gender: Gender | null }>
> = {
  ...row(['he', 'him', 'his', 'himself'], { kind: 'PERSON', number: 'SINGULAR', gender: 'MALE' }),
  ...row(['she', 'her', 'hers', 'herself'], { kind: 'PERSON', number: 'SINGULAR', gender: 'FEMALE' }),
  ...row(['it', 'its', 'itself'], { kind: null, number: 'SINGULAR', gender: null }),
  ...row(['they', 'them', 'their', 'themselves'], { kind: null, number: 'PLURAL', gender: null }),
}

function row<Value>(words: readonly string[], value: Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(words.map((word) => [word, value]))
}

/** Pronouns of the third person, whoever they stand for. */
export function findPronouns(reading: Reading): readonly Mention[] {
  return reading.tokens.flatMap((_, at) => {
    const found = PRONOUNS[lowerAt(reading, at)]
    return found && reading.words[at]?.upos === 'PRON' ? [mentionOf(reading, { first: at, last: at + 1, form: 'PRONOUN', ...found })] : []
  })
}
