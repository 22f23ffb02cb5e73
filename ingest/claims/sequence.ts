/** One element of a sequence pattern: its alternatives, and how often it stands. */
interface Element {
  readonly words: readonly string[]
  readonly optional: boolean
  readonly repeated: boolean
}

/** Where an element's word leads from a token: the token behind it, null where it does not stand there. */
export type Consume = (word: string, token: number) => number | null
/** The elements with the token that each began at. */
export type Bindings = ReadonlyMap<string, number>

const cache = new Map<string, readonly Element[]>()

/** Elements of a pattern such as "PERSON , the? MOD* TITLE of|for OF". */
function elementsOf(pattern: string): readonly Element[] {
  const known = cache.get(pattern) ?? pattern.split(' ').map(elementOf)
  cache.set(pattern, known)
  return known
}

function elementOf(text: string): Element {
  const mark = text.at(-1)
  const optional = mark === '?' || mark === '*'
  return { words: (optional ? text.slice(0, -1) : text).split('|').filter(Boolean), optional, repeated: mark === '*' }
}

/** Matches the pattern from `token` on, the longest first; the result holds where each element stood and where it ended (`end`). */
export function matchSequence(pattern: string, token: number, consume: Consume): Bindings | null {
  return matchFrom(elementsOf(pattern), token, { consume, bound: new Map() })
}

function matchFrom(
  elements: readonly Element[],
  token: number,
  { consume, bound }: { readonly consume: Consume; readonly bound: Bindings },
): Bindings | null {
  const [element, ...rest] = elements
  if (!element) return new Map([...bound, ['end', token]])
  for (const word of element.words) {
    const next = consume(word, token)
    if (next === null || next <= token) continue
    const found = matchFrom(element.repeated ? elements : rest, next, { consume, bound: new Map([...bound, [word, token]]) })
    if (found) return found
  }
  return element.optional ? matchFrom(rest, token, { consume, bound }) : null
}
