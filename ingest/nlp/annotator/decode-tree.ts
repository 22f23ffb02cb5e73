import { bestColumn, rowAt, scoreAt, type Rows } from './rows.ts'

const FAR = -1e4
/** Longer sentences (lists, tables) get the greedy tree with its cycles cut: Chu–Liu–Edmonds takes cubic memory there. */
const LONGEST = 250
type Scores = readonly (readonly number[])[]

/**
 * The best tree of one sentence: the head of each word, the root's is itself. Greedy where that is a tree with one root,
 * else Chu–Liu–Edmonds with a penalty on roots.
 * @param arcs row i, column j: score of j as the head of i; on the diagonal, of i as the root
 */
export function decodeTree(arcs: Rows): number[] {
  const greedy = Array.from({ length: arcs.size }, (_, word) => bestColumn(arcs, word))
  const roots = greedy.filter((head, word) => head === word).length
  if (roots === 1 && !findCycle(greedy)) return greedy
  if (arcs.size > LONGEST) return cutCycles(arcs, greedy)
  return arborescence(greedy.map((_, word) => Array.from(rowAt(arcs, word), (score, head) => (head === word ? score + FAR : score))))
}

function arborescence(scores: Scores): number[] {
  const heads = scores.map(argmax)
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const rest = scores.map((_, word) => word).filter((word) => !cycle.includes(word))
  const found = arborescence(contract(scores, { cycle, rest, heads }))
  return expand(scores, { cycle, rest, heads, found })
}

/** The best root stays; any other root, and the weakest word of each cycle, hangs on it. */
function cutCycles(arcs: Rows, greedy: readonly number[]): number[] {
  const root = bestOf([...greedy.keys()], (word) => scoreAt(arcs, word, word))
  const heads = greedy.map((head, word) => (head === word ? root : head))
  heads[root] = root
  for (let cycle = findCycle(heads); cycle; cycle = findCycle(heads)) {
    const weakest = bestOf(cycle, (word) => -scoreAt(arcs, word, heads[word] ?? word))
    heads[weakest] = root
  }
  return heads
}

interface Cycle {
  readonly cycle: readonly number[]
  readonly rest: readonly number[]
  readonly heads: readonly number[]
}

const at = (scores: Scores, word: number, head: number): number => scores[word]?.[head] ?? FAR * FAR
/** What entering the cycle at `word` by `head` gains over the head it has there. */
const gain = (scores: Scores, word: number, { head, own }: { head: number; own: number }): number =>
  at(scores, word, head) - at(scores, word, own)

/** The cycle becomes one last node: it leaves by its best word and is entered where that costs least. */
function contract(scores: Scores, { cycle, rest, heads }: Cycle): number[][] {
  const rows = rest.map((word) => [...rest.map((head) => at(scores, word, head)), Math.max(...cycle.map((head) => at(scores, word, head)))])
  const own = (word: number) => heads[word] ?? word
  const entered = rest.map((head) => Math.max(...cycle.map((word) => gain(scores, word, { head, own: own(word) }))))
  const rooted = Math.max(...cycle.map((word) => gain(scores, word, { head: word, own: own(word) })))
  return [...rows, [...entered, rooted]]
}

function expand(scores: Scores, { cycle, rest, heads, found }: Cycle & { readonly found: readonly number[] }): number[] {
  const result = [...heads]
  for (const [index, word] of rest.entries()) {
    const head = found[index] ?? index
    result[word] = head === rest.length ? bestOf(cycle, (inside) => at(scores, word, inside)) : (rest[head] ?? word)
  }
  const into = found[rest.length] ?? rest.length
  const entry = (word: number) => (into === rest.length ? word : (rest[into] ?? word))
  const broken = bestOf(cycle, (word) => gain(scores, word, { head: entry(word), own: heads[word] ?? word }))
  result[broken] = entry(broken)
  return result
}

function findCycle(heads: readonly number[]): number[] | null {
  const done = new Set<number>()
  for (const start of heads.keys()) {
    const path: number[] = []
    let word = start
    while (!done.has(word)) {
      done.add(word)
      path.push(word)
      const head = heads[word] ?? word
      if (head === word) break
      if (path.includes(head)) return path.slice(path.indexOf(head))
      word = head
    }
  }
  return null
}

function argmax(row: readonly number[]): number {
  let best = 0
  for (const [index, value] of row.entries()) if (value > (row[best] ?? -Infinity)) best = index
  return best
}

function bestOf(words: readonly number[], score: (word: number) => number): number {
  return words.reduce((best, word) => (score(word) > score(best) ? word : best), words[0] ?? 0)
}
