import { FEATURES, type EncodedSentence } from './encode-words.ts'
import type { Values } from './graph.ts'
import type { WordPieces } from './word-pieces.ts'
import type { Unit } from './windows.ts'

interface Sizes {
  readonly rows: number
  /** Pieces of the longest window with the two at its ends. */
  readonly length: number
  /** Words of the window that has most. */
  readonly width: number
}

/** The three inputs of the encoder for a batch of windows, padded with 0; `width` is the padded number of words. */
export function fillBatch(
  windows: readonly (readonly Unit[])[],
  encoded: readonly EncodedSentence[],
  pieces: WordPieces,
): { inputs: Readonly<Record<'pieces' | 'features' | 'first', Values>>; width: number } {
  const sizes = sizesOf(windows, encoded)
  const { rows, length, width } = sizes
  const inputs = {
    pieces: { data: new Int32Array(rows * length), dims: [rows, length] },
    features: { data: new Int32Array(rows * length * FEATURES), dims: [rows, length, FEATURES] },
    first: { data: new Int32Array(rows * width), dims: [rows, width] },
  }
  for (const [row, units] of windows.entries()) fillWindow(inputs, { units, row, sizes, encoded, pieces })
  return { inputs, width }
}

function sizesOf(windows: readonly (readonly Unit[])[], encoded: readonly EncodedSentence[]): Sizes {
  let [length, width] = [0, 0]
  for (const units of windows) {
    let [ids, words] = [0, 0]
    for (const { sentence, start, end } of units) {
      words += end - start
      for (let word = start; word < end; word += 1) ids += encoded[sentence]?.pieces[word]?.length ?? 0
    }
    length = Math.max(length, ids + 2)
    width = Math.max(width, words)
  }
  return { rows: windows.length, length, width }
}

interface Filled {
  readonly data: Int32Array
}
interface Window {
  readonly units: readonly Unit[]
  readonly row: number
  readonly sizes: Sizes
  readonly encoded: readonly EncodedSentence[]
  readonly pieces: WordPieces
}

/** [CLS], the pieces of all words, [SEP]; the features of a word stand on each of its pieces. */
function fillWindow(
  inputs: Readonly<Record<'pieces' | 'features' | 'first', Filled>>,
  { units, row, sizes, encoded, pieces }: Window,
): void {
  const begin = row * sizes.length
  let at = begin
  let word = row * sizes.width
  inputs.pieces.data[at++] = pieces.cls
  for (const { sentence, start, end } of units)
    for (let index = start; index < end; index += 1) {
      inputs.first.data[word++] = at - begin
      for (const id of encoded[sentence]?.pieces[index] ?? []) {
        inputs.features.data.set(encoded[sentence]?.features[index] ?? [], at * FEATURES)
        inputs.pieces.data[at++] = id
      }
    }
  inputs.pieces.data[at] = pieces.sep
}
