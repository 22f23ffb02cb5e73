import { ENGLISH_WORDS, languageRows, scriptRows } from './language-rows.ts'
import type { TextFault } from './text-fault.ts'

/** A shorter text is never refused for its language: a headline holds too few function words to count. */
export const SHORTEST_JUDGED = 300
/** The beginning is enough to tell a language, and keeps a long text cheap. */
const LONGEST_JUDGED = 50_000
/** Least share of letters in one other script. English news quotes foreign names, but does not spell half of itself so. */
const SCRIPT_SHARE = 0.5
/** Least share of another language's function words, which running text has 25–45 % of and English quotes of it much less. */
const WORD_SHARE = 0.12

/** A text in another language, by its letters and by whose function words it holds. Only a language of the tables is found. */
export function languageFault(text: string): TextFault | null {
  if (text.trim().length < SHORTEST_JUDGED) return null
  const judged = text.slice(0, LONGEST_JUDGED)
  const language = languageByScript(judged) ?? languageByWords(judged)
  if (!language) return null
  return { what: `is not English but seems to be ${language}`, hint: 'Give English text; other languages are not read.' }
}

function languageByScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return scriptRows.find(({ letter }) => (text.match(letter)?.length ?? 0) > letters * SCRIPT_SHARE)?.language ?? null
}

function languageByWords(text: string): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const shareOf = (known: ReadonlySet<string>) => words.filter((word) => known.has(word)).length / Math.max(1, words.length)
  const [best] = languageRows
    .map(({ language, words: own }) => ({ language, share: shareOf(new Set(own.split(' '))) }))
    .sort((a, b) => b.share - a.share)
  if (!best || best.share < WORD_SHARE || best.share < 2 * shareOf(ENGLISH_WORDS)) return null
  return best.language
}
