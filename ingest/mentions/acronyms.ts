import { isCapital, textAt, type Found, type Reading } from './reading.ts'

/** "Movement for Unity and Progress (MUP)": names whose capitals the acronym in brackets spells, by first token. */
export function acronymSpans(reading: Reading): ReadonlyMap<number, Found> {
  const spans = new Map<number, Found>()
  reading.tokens.forEach(({ text }, at) => {
    if (!/^\p{Lu}{3,7}$/u.test(text) || textAt(reading, at - 1) !== '(' || textAt(reading, at + 1) !== ')') return
    const first = spelledFrom(reading, at - 2, text)
    if (first !== null) spans.set(first, { first, last: at - 1, form: 'NAME', kind: 'ORGANIZATION' })
  })
  return spans
}

/** Walks back over capitalised words and small connecting words until all letters are spelled. */
function spelledFrom(reading: Reading, last: number, acronym: string): number | null {
  let left = acronym.length
  for (let at = last; at >= 0 && at > last - 12; at--) {
    const text = textAt(reading, at)
    if (!isCapital(text) && !/^(?:of|for|the|and|in|on|to|-|')$/.test(text)) return null
    if (isCapital(text) && text.charAt(0) !== acronym.charAt(left - 1)) return null
    if (isCapital(text)) left--
    if (left === 0) return at
  }
  return null
}
