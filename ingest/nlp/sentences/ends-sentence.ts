import type { Token } from '../../layers.ts'
import { BEFORE_NAME, BEFORE_NUMBER } from '../tokens/abbreviations.ts'

/** A full stop, question or exclamation mark; a colon or semicolon ends nothing. */
const ENDING = /^(?:[.!?…。؟]|\.{2,}|[!?]{2,})$/u
const CLOSING = /^(?:["”’')\]»]|'')$/
const TITLE = new RegExp(`^(?:${BEFORE_NAME}|${BEFORE_NUMBER})\\.$`)
/** What may begin a sentence: a mark that opens, a capital, a digit, a letter without case. */
const OPENS = /^(?:["“‘'([«]|``|\p{Lu}|\p{N}|\p{Lo})/u
/** After "U.S." or "Inc." only these begin a sentence for sure; a name more often goes on ("the U.S. Senate"). */
const OPENERS = new Set(
  `The He She It They But In On A An And This That These Those We I His Her Its Their After Before At As For If When While However
   Since Although Despite Some Many Most Both Earlier Later Last Meanwhile Officials There Under With By From To Not No You`.split(/\s+/),
)
const LONGEST_SCAN = 4
/** Behind a quoted question and a name these go on with its sentence: "“Why?” Lavrov asked." */
const SPEECH = /^(?:said|says|asked|asks|told|tells|replied|added|wrote|tweeted|cried|shouted|declared|demanded)$/

/** True where the sentence that begins with token `first` ends behind token `index`, by its mark and what follows. */
export function endsSentence(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return true
  if (token.end === next.start) return isGlued(tokens, index)
  if (!OPENS.test(next.text) || /^[)\]»”]/.test(next.text)) return false
  if (ENDING.test(token.text)) return !isListNumber(tokens, index, first)
  if (CLOSING.test(token.text)) return closesSentence(tokens, index)
  return endsByAbbreviation(tokens, index)
}

/** "…?” He": the marks that close stand behind one that ends. */
function closesSentence(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_SCAN); at -= 1) {
    const word = tokens[at]?.text ?? ''
    if (ENDING.test(word)) return !/[!?]$/.test(word) || !goesOnWithSpeaker(tokens, index + 1)
    if (!CLOSING.test(word)) return /^(?:\p{L}\.){2,}$/u.test(word) && OPENERS.has(tokens[index + 1]?.text ?? '')
  }
  return false
}

/** "1. Withdraw.": a number that begins its sentence. */
const isListNumber = (tokens: readonly Token[], index: number, first: number): boolean =>
  index === first + 1 && /^\p{N}{1,2}$/u.test(tokens[first]?.text ?? '')

/** A name of up to five words, and a verb of speech. */
function goesOnWithSpeaker(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from, from + 6).findIndex(({ text }) => !/^\p{Lu}/u.test(text))
  return behind > 0 && SPEECH.test(tokens[from + behind]?.text ?? '')
}

function endsByAbbreviation(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? ''
  if (word.length <= 2 || !word.endsWith('.') || TITLE.test(word)) return false
  const next = tokens[index + 1]?.text ?? ''
  if (/^["“]$/.test(next)) return /^\p{Lu}/u.test(tokens[index + 2]?.text ?? '')
  return OPENERS.has(next)
}

/** "met Putin.The talks": a full stop with no blank between two words. */
function isGlued(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== '.' || tokens[index - 1]?.end !== tokens[index]?.start) return false
  return /^\p{L}*\p{Ll}{2}$/u.test(tokens[index - 1]?.text ?? '') && /^\p{Lu}\p{Ll}+$/u.test(tokens[index + 1]?.text ?? '')
}
