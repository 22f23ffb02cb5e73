import { regularLemmas } from './regular-lemmas.ts'

/** What stands abbreviated in names: the only proper nouns whose lemma is longer than they are. */
const ABBREVIATED = 'January February March April June July August September October November December'
  .concat(' Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
  .split(' ')

/** A lemma by an edit script, which may cut a word of letters that training never saw into none: "vowed" → "vowe", "voting" → "vot". */
export interface ScriptLemma {
  readonly lemma: string
  readonly upos: string
  /** Whether a form is a word that stands in a lexicon. */
  readonly isWord: (form: string) => boolean
}

/** The lemma if it is a word or the form itself, else what regular inflection makes of the form; where there is none, the form. */
export function mendLemma(form: string, { lemma, upos, isWord }: ScriptLemma): string {
  const [small, smallLemma] = [form.toLowerCase(), lemma.toLowerCase()]
  if (!/^\p{L}+\.?$/u.test(form) || smallLemma === small) return lemma
  if (upos === 'PROPN') return mendName(form, lemma)
  if (!/^(?:NOUN|VERB|ADJ|ADV)$/.test(upos) || isWord(smallLemma)) return lemma
  const regular = regularLemmas(small, upos)
  const found = regular.find(isWord) ?? regular[0] ?? small
  return found === smallLemma ? lemma : found
}

/** "Nations" → "Nation", "Humanities" → "Humanity", "Dec" → "December"; nothing else of a name is changed. */
function mendName(form: string, lemma: string): string {
  if (ABBREVIATED.includes(lemma)) return lemma
  const singular = /s$/.test(form) && lemma.toLowerCase() === form.slice(0, -1).toLowerCase()
  if (singular) return /[^aeiou]ies$/.test(form) ? `${form.slice(0, -3)}y` : form.slice(0, -1)
  const start = form.replace(/\.$/, '')
  const abbreviated = lemma.length > form.length && start.length >= 3
  return (abbreviated && ABBREVIATED.find((name) => name.startsWith(start))) || form
}
