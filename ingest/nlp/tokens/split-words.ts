import type { Token } from '../../layers.ts'

/** Prefixes that UD English leaves joined by their hyphen ("co-operate"), where other hyphens split ("son - in - law"). */
const PREFIX =
  'anti|co|counter|cross|e|ex|extra|inter|intra|mid|mini|multi|neo|non|over|pan|post|pre|pro|re|semi|socio|sub|super|trans|ultra|un|under|vice'
const ABBREVIATION =
  '(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|Jr|Sr|St|Maj|Capt|Sgt|Cmdr|Adm|Brig|Prof|Rev|No|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Corp|Co|Ltd|vs|etc|Ave|Mt|Ft)\\.'
const LETTER = '[\\p{L}\\p{M}]'
const WORD = '[\\p{L}\\p{M}\\p{N}]'

/** What a word looks like, the longest kinds first; any other visible character stands alone. */
const TOKEN = new RegExp(
  [
    '(?:https?://|www\\.)[^\\s]+',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    `(?:${LETTER}\\.){2,}`,
    `(?<!${WORD})${ABBREVIATION}`,
    '[A-Z]\\.(?=\\s+[A-Z])',
    `\\d+(?:[.,:/]\\d+)*(?:(?:st|nd|rd|th|s)(?!${WORD}))?`,
    `(?:(?:${casesOf(PREFIX)})-)?${WORD}+(?:['’]${WORD}+)*`,
    '--+|\\.\\.+',
    '[^\\s\\p{Cc}\\p{Cf}]',
  ].join('|'),
  'gu',
)
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const NEGATED = new Map([
  ['can’t', 2],
  ["can't", 2],
  ['won’t', 2],
  ["won't", 2],
  ['cannot', 3],
])

/** Splits a text into words in time linear in its length; offsets are UTF-16 units of `text`. */
export function splitWords(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => cut(match[0], match.index))
}

/** A word and its clitic: "Trump's" → "Trump", "'s"; "didn't" → "did", "n't". */
function cut(word: string, start: number): Token[] {
  const at = NEGATED.get(word.toLowerCase()) ?? CLITIC.exec(word)?.[1]?.length
  const token = (from: number, to: number): Token => ({ start: start + from, end: start + to, text: word.slice(from, to) })
  return at ? [token(0, at), token(at, word.length)] : [token(0, word.length)]
}

/** "anti|co" → "anti|Anti|co|Co": case-insensitive alone here. */
function casesOf(words: string): string {
  return words
    .split('|')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|')
}
