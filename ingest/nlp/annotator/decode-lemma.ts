import { mendLemma } from './mend-lemma.ts'

export interface LemmaTools {
  readonly upos: string
  readonly script: string
  /** "form upos" → lemma. */
  readonly lexicon: ReadonlyMap<string, string>
  readonly isWord: (form: string) => boolean
}

/** The lemma of a word: for all but proper nouns the lexicon's, else by the edit script "case|cut|suffix", mended where that gives no word. */
export function decodeLemma(word: string, { upos, script, lexicon, isWord }: LemmaTools): string {
  const known = upos === 'PROPN' ? undefined : lexicon.get(`${word.toLowerCase()} ${upos}`)
  return known ?? mendLemma(word, { lemma: applyScript(word, script) || word.toLowerCase(), upos, isWord })
}

function applyScript(word: string, script: string): string | null {
  const [how, cut, ...suffix] = script.split('|')
  const form = [...cased(word, how)]
  return Number(cut) <= form.length ? form.slice(0, form.length - Number(cut)).join('') + suffix.join('|') : null
}

function cased(word: string, how = 'lower'): string {
  if (how === 'keep') return word
  return how === 'lower' ? word.toLowerCase() : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
}
