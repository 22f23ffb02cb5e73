import { CLASS_WORDS } from './word-classes.ts'

/** Past and participle of the irregular verbs that rows name. */
const IRREGULAR = `overran overrun overrun|retook retaken retake|took taken take|won won win|fell fallen fall|lost lost lose|held held hold|met met meet
  sat sat sit|spoke spoken speak|began begun begin|saw seen see|drove driven drive|left left leave|got gotten get|quit quit quit
  broke broken break|went gone go|came come come|flew flown fly|led led lead|sought sought seek|set set set|had had have|won won win`

/** Forms of the rows' words with their lemma: the annotator's lemmas of rare verbs are guesses ("retook" → "retoo"). */
export const FORMS: ReadonlyMap<string, string> = new Map([
  ...CLASS_WORDS.flatMap((word) => inflectionsOf(word).map((form): [string, string] => [form, word])),
  ...IRREGULAR.split(/[|\n]/).flatMap((row): [string, string][] => {
    const [past = '', participle = '', lemma = ''] = row.trim().split(' ')
    return [past, participle].map((form) => [form, lemma])
  }),
])

/** A regular verb's or noun's forms, with some that no word has. */
export function inflectionsOf(word: string): string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word
  const soft = word.endsWith('y') ? `${word.slice(0, -1)}i` : word.endsWith('e') ? stem : word
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(word) ? `${word}${word.at(-1) ?? ''}` : stem
  return [word, `${word}s`, `${soft}es`, `${soft}ed`, `${stem}ing`, `${doubled}ing`, `${doubled}ed`]
}
