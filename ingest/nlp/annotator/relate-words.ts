import type { Graph, Values } from './graph.ts'
import { bestColumn, emptyRows, rowAt, type Rows } from './rows.ts'

/** What the second graph needs of one sentence; `heads` has the root as its own head. */
export interface Related {
  readonly dependents: Rows
  readonly heads: Rows
  readonly tree: readonly number[]
}

/** Index of the relation of each word of all sentences at its head, in one call; never `without`. */
export async function relateWords(graph: Graph, sentences: readonly Related[], without: number): Promise<number[]> {
  const words = sentences.reduce((sum, { tree }) => sum + tree.length, 0)
  if (!words) return []
  const output = await graph.run(stack(sentences, words))
  const scores = output.scores
  if (!(scores?.data instanceof Float32Array)) throw new TypeError("the annotator's graph of relations gave no scores")
  const rows: Rows = { data: scores.data, size: scores.dims.at(-1) ?? 0 }
  return Array.from({ length: words }, (_, word) => bestColumn(rows, word, without))
}

/** The words of all sentences one after the other, and in the same rows their heads. */
function stack(sentences: readonly Related[], words: number): Record<'dep' | 'head', Values> {
  const size = sentences[0]?.dependents.size ?? 0
  const [dependents, heads] = [emptyRows(words, size), emptyRows(words, size)]
  let at = 0
  for (const sentence of sentences) {
    dependents.data.set(sentence.dependents.data, at * size)
    for (const head of sentence.tree) heads.data.set(rowAt(sentence.heads, head), size * at++)
  }
  return { dep: { data: dependents.data, dims: [words, size] }, head: { data: heads.data, dims: [words, size] } }
}
