import type { Token } from '../../layers.ts'
import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER } from './abbreviations.ts'

/** Prefixes that UD English leaves joined by their hyphen ("co-operate"), where other hyphens split ("son - in - law"). */
const PREFIX =
  'anti|co|counter|cross|e|ex|extra|inter|intra|mid|mini|multi|non|over|post|pre|pro|re|semi|socio|sub|super|trans|ultra|un|vice|wi(?=-fi)'
const TOP_DOMAIN = 'com|org|net|gov|edu|info|int|ca|co|eu|fr|il|ir|nz|ru|tv|ua|uk'
const LETTER = '[\\p{L}\\p{M}]'
const WORD = '[\\p{L}\\p{M}\\p{N}]'

/**
 * What a word looks like, the longest kinds first; any other visible character stands alone.
 * Every repetition is bounded or cannot be entered twice, so that the scan stays linear on any input.
 */
const TOKEN = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s]{0,2000}[^\\s.,;:!?"”’\')\\]>]',
    '[\\w+][\\w.+-]{0,63}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}',
    `(?<!${WORD})[a-zA-Z][\\w-]{0,62}(?:\\.[\\w-]{1,62}){0,3}\\.(?:${TOP_DOMAIN})(?![\\w-])`,
    `(?<!${WORD})(?:${LETTER}\\.){2,20}(?:${LETTER}(?!${WORD}))?`,
    `(?<!${WORD})${LETTER}\\.${LETTER}(?!${WORD})`,
    `(?<!${WORD})(?:${BEFORE_NAME}|${ANYWHERE}|Ph\\.D)\\.`,
    `(?<!${WORD})(?:${BEFORE_NUMBER})\\.(?=\\s?\\d)`,
    '(?<=\\bet )al\\.',
    // "So did I. He left.": an I is an initial only behind a name.
    `(?<!${WORD})(?:[A-HJ-Z]|(?<=\\p{Lu}\\p{Ll}{1,30} )I)\\.(?=\\s+[A-Z])`,
    `(?<!${WORD})[A-Z]{1,4}&[A-Z]{1,3}(?!${WORD})`,
    `\\p{N}+(?:[.,:/]\\p{N}+)*(?:(?:st|nd|rd|th|s|[A-Z])(?!${WORD}))?`,
    `['’](?:s|S|re|ve|ll|d|m)(?!${WORD})`,
    `(?:(?:${casesOf(PREFIX)})-(?=${WORD}))?${WORD}+(?:['’\`]${WORD}+)*`,
    '\\[\\.\\.\\.\\]',
    "-{2,}|\\.{2,}|[!?]{2,}|={2,}|_{2,}|\\*{2,}|<{2,}|>{2,}|''|’’|``",
    '[^\\s\\p{Cc}\\p{Cf}]',
  ].join('|'),
  'gu',
)
const CLITIC = /(?:n['’`]t|['’`](?:s|re|ve|ll|d|m))$/iu
/** Words that UD English cuts in two, with the length of the first part. */
const CUT = new Map([
  ...['can’t', "can't", 'won’t', "won't", 'shan’t', "shan't"].map((word) => [word, word.length - 3] as const),
  ...(['cannot', 'gonna', 'gotta', 'wanna'] as const).map((word) => [word, 3] as const),
])
/** No word with a clitic is longer; a bound keeps a text without blanks cheap. */
const LONGEST_CUT = 60

/** Splits a text into words in time linear in its length; offsets are UTF-16 units of `text`. */
export function splitWords(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => cut(match[0], match.index))
}

/** A word and its clitic: "Trump's" → "Trump", "'s"; "didn't" → "did", "n't". */
function cut(word: string, start: number): Token[] {
  const at = word.length > LONGEST_CUT ? 0 : firstLength(word)
  const token = (from: number, to: number): Token => ({ start: start + from, end: start + to, text: word.slice(from, to) })
  return at ? [token(0, at), token(at, word.length)] : [token(0, word.length)]
}

function firstLength(word: string): number {
  return CUT.get(word.toLowerCase()) ?? Math.max(0, CLITIC.exec(word)?.index ?? 0)
}

/** "anti|co" → "anti|Anti|co|Co": case-insensitive alone here. */
function casesOf(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|')
}
