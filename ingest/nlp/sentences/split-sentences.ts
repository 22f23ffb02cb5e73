import type { Sentence, Token } from '../../layers.ts'
import { defineStage } from '../../stage.ts'

/** Ends a sentence: a full stop, question or exclamation mark. A colon or semicolon does not. */
const ENDING = /^(?:[.!?…]|\.\.+)$/
const CLOSING = /^["”’')\]»]$/
/** Abbreviations before a name or number end no sentence, whatever follows. */
const BEFORE_NAME =
  /^(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|St|Maj|Capt|Sgt|Cmdr|Adm|Brig|Prof|Rev|No|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.$/
const OPENS = /^(?:["“‘'([«]|\p{Lu}|\p{N}|\p{Lo})/u
const LONGEST = 400

/** Sentences of the tokens, never across an empty line or out of the headline. One of over 400 words is cut. */
export const splitSentences = defineStage({
  name: 'sentences',
  needs: ['layout', 'tokens'],
  adds: 'sentences',
  run: ({ article, layout, tokens }): Sentence[] => {
    const sentences: Sentence[] = []
    let first = 0
    for (let index = 0; index < tokens.length; index += 1) {
      if (index - first + 1 < LONGEST && !endsAfter(article.text, tokens, index)) continue
      sentences.push(sentenceOf(tokens, { first, last: index + 1 }, layout.headline?.end ?? 0))
      first = index + 1
    }
    return sentences
  },
})

function sentenceOf(tokens: readonly Token[], range: { first: number; last: number }, headlineEnd: number): Sentence {
  const end = tokens[range.last - 1]?.end ?? 0
  return { ...range, start: tokens[range.first]?.start ?? 0, end, headline: end <= headlineEnd }
}

function endsAfter(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return true
  const between = text.slice(token.end, next.start)
  if (/\n\s*\n/.test(between) || (/[.!?"”:]$/.test(token.text) && between.includes('\n'))) return true
  if (!between || !OPENS.test(next.text) || (CLOSING.test(next.text) && !OPENS.test(next.text))) return false
  return isEnding(tokens, index)
}

/** "." or "?" itself, a closing quote or bracket behind one, or an abbreviation that is not one before a name. */
function isEnding(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? ''
  if (ENDING.test(word)) return true
  if (CLOSING.test(word)) return index > 0 && ENDING.test(tokens[index - 1]?.text ?? '')
  return word.length > 2 && word.endsWith('.') && !BEFORE_NAME.test(word) && endsByNext(tokens[index + 1]?.text ?? '')
}

/** After "U.S." only words that begin sentences do so; a name more often goes on ("the U.S. Senate"). */
const endsByNext = (word: string): boolean =>
  /^(?:The|He|She|It|They|But|In|On|A|An|And|This|That|These|Those|We|His|Her|Its|Their|After|Before|At|As|For|If|When|While|However|["“])$/.test(
    word,
  )
