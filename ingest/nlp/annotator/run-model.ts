import { encodeWords } from './encode-words.ts'
import { fillBatch } from './fill-batch.ts'
import type { Runtime } from './graph.ts'
import type { ModelFiles } from './model-files.ts'
import { relateWords, type Related } from './relate-words.ts'
import { emptyScores, takeWindow, type SentenceScores } from './sentence-scores.ts'
import { packWindows } from './windows.ts'
import { createWordLists } from './word-lists.ts'
import { createWordPieces } from './word-pieces.ts'

export interface Model {
  /** Scores the sentences of one article, given as words. Nothing else shares its batches, so a result never depends on neighbours. */
  readonly score: (sentences: readonly (readonly string[])[]) => Promise<SentenceScores[]>
  /** Index of the relation of each word of the sentences at its head; never `without`. */
  readonly relate: (sentences: readonly Related[], without: number) => Promise<number[]>
  /** Whether the vocabulary of pieces has a form whole. */
  readonly isWord: (form: string) => boolean
}

/** Loads both graphs into `runtime`. */
export async function createModel({ manifest, read }: ModelFiles, runtime: Runtime): Promise<Model> {
  const main = await runtime.open(read('annotator.onnx'))
  const relations = await runtime.open(read('relations.onnx'))
  const pieces = createWordPieces(read('vocab.txt').toString('utf8'), manifest.maxPieces)
  const lists = createWordLists(read('lists.txt.gz'))
  const score = async (sentences: readonly (readonly string[])[]) => {
    const encoded = sentences.map((words) => encodeWords(words, pieces, lists))
    const counts = encoded.map((sentence) => sentence.pieces.map((ids) => ids.length))
    const windows = packWindows(counts, { room: manifest.window - 2, overlap: manifest.chunkOverlap })
    const scores = sentences.map((words) => emptyScores(words.length))
    for (let at = 0; at < windows.length; at += manifest.batchWindows) {
      const batch = windows.slice(at, at + manifest.batchWindows)
      const { inputs, width } = fillBatch(batch, encoded, pieces)
      const output = await main.run(inputs)
      for (const [row, units] of batch.entries()) takeWindow(output, units, { row, width, scores })
    }
    return scores
  }
  return { score, relate: (sentences, without) => relateWords(relations, sentences, without), isWord: pieces.isWhole }
}
