import { gunzipSync } from 'node:zlib'

const CLASSES = ['place', 'country', 'demonym']

/** The word lists behind two input features, exactly as the training used them. */
export interface WordLists {
  /** Of each word: 0, or 1 + 2 × class where a listed name begins, one more inside it; the longest name first, from the left. */
  readonly spanIds: (words: readonly string[]) => number[]
  readonly isFirstName: (word: string) => boolean
}

/** @param file gzip of lines "place⇥New York", "first⇥Vladimir" */
export function createWordLists(file: Buffer): WordLists {
  const names = new Map<string, number>()
  const firstNames = new Set<string>()
  const longest = new Map<string, number>()
  for (const line of gunzipSync(file).toString('utf8').split('\n')) {
    const [list = '', name = ''] = line.split('\t')
    if (list === 'first') firstNames.add(name)
    else if (name) addName(name, CLASSES.indexOf(list), { names, longest })
  }
  return { isFirstName: (word) => firstNames.has(word), spanIds: (words) => spanIds(words, { names, longest }) }
}

interface Names {
  readonly names: Map<string, number>
  /** Most words of a name by its first word. */
  readonly longest: Map<string, number>
}

function addName(name: string, listed: number, { names, longest }: Names): void {
  const words = name.split(' ')
  names.set(name, listed)
  longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 0, words.length))
}

function spanIds(words: readonly string[], { names, longest }: Names): number[] {
  const ids = words.map(() => 0)
  for (let at = 0; at < words.length;) {
    let size = Math.min(longest.get(words[at] ?? '') ?? 0, words.length - at)
    let listed = 0
    for (; size; size -= 1) {
      const found = names.get(words.slice(at, at + size).join(' '))
      if (found === undefined) continue
      listed = found
      break
    }
    for (let inside = 0; inside < size; inside += 1) ids[at + inside] = 1 + 2 * listed + Number(inside > 0)
    at += size || 1
  }
  return ids
}
