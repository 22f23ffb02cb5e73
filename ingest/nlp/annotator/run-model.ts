import type { Graph, Runtime, Values } from './graph.ts'
import type { ModelFiles } from './model-files.ts'
import { packWindows, type Unit } from './windows.ts'
import { createWordLists } from './word-lists.ts'
import { createWordPieces, type WordPieces } from './word-pieces.ts'
import { sentenceCase, shapeIds } from './word-shapes.ts'

const FAR = -1e4
const FEATURES = 4
const ROWS = ['upos', 'names', 'rel_dep', 'rel_head', 'trigger', 'status', 'role_trigger', 'role_word'] as const
const CLASSES = ['feats', 'lemma'] as const
type RowName = (typeof ROWS)[number]
type ClassName = (typeof CLASSES)[number]

/** Raw output for one sentence: a row of scores for each word, classes, and arcs [word][head] with the roots on the diagonal. */
export interface SentenceScores {
  readonly rows: Readonly<Record<RowName, Float32Array[]>>
  readonly classes: Readonly<Record<ClassName, number[]>>
  readonly arcs: number[][]
}

export interface Model {
  /** Scores the sentences of one article, given as words. Nothing else shares its batches, so a result never depends on neighbours. */
  readonly score: (sentences: readonly (readonly string[])[]) => Promise<SentenceScores[]>
  /** Index of the relation of each (dependent, head) pair of rows; never `without`. */
  readonly relate: (dependents: readonly Float32Array[], heads: readonly Float32Array[], without: number) => Promise<number[]>
}

/** Loads both graphs into `runtime`. */
export async function createModel({ manifest, read }: ModelFiles, runtime: Runtime): Promise<Model> {
  const main = await runtime.open(read('annotator.onnx'))
  const relations = await runtime.open(read('relations.onnx'))
  const pieces = createWordPieces(read('vocab.txt').toString('utf8'), manifest.maxPieces)
  const lists = createWordLists(read('lists.txt.gz'))
  const encode = (words: readonly string[]): Encoded => encodeSentence(words, pieces, lists)
  const score = async (sentences: readonly (readonly string[])[]) => {
    const encoded = sentences.map(encode)
    const windows = packWindows(
      encoded.map((sentence) => sentence.pieces.map((ids) => ids.length)),
      { room: manifest.window - 2, overlap: manifest.chunkOverlap },
    )
    const scores = sentences.map((words) => emptyScores(words.length))
    for (let at = 0; at < windows.length; at += manifest.batchWindows)
      await runBatch(main, windows.slice(at, at + manifest.batchWindows), { encoded, scores, pieces })
    return scores
  }
  return { score, relate: (dependents, heads, without) => relate(relations, { dependents, heads, without }) }
}

interface Encoded {
  readonly pieces: readonly (readonly number[])[]
  /** Four feature ids of each word: shape, case of the sentence, listed name, first name. */
  readonly features: readonly (readonly number[])[]
}

function encodeSentence(words: readonly string[], pieces: WordPieces, lists: ReturnType<typeof createWordLists>): Encoded {
  const shapes = shapeIds(words)
  const spans = lists.spanIds(words)
  const letterCase = sentenceCase(words)
  const features = words.map((word, index) => [shapes[index] ?? 0, letterCase, spans[index] ?? 0, Number(lists.isFirstName(word))])
  return { pieces: words.map(pieces.of), features }
}

function emptyScores(length: number): SentenceScores {
  const rows = { upos: [], names: [], rel_dep: [], rel_head: [], trigger: [], status: [], role_trigger: [], role_word: [] }
  return { rows, classes: { feats: [], lemma: [] }, arcs: Array.from({ length }, () => new Array<number>(length).fill(FAR)) }
}

interface Batch {
  readonly encoded: readonly Encoded[]
  readonly scores: readonly SentenceScores[]
  readonly pieces: WordPieces
}

async function runBatch(main: Graph, windows: readonly (readonly Unit[])[], batch: Batch): Promise<void> {
  const flat = windows.map((units) => units.flatMap((unit) => wordsOf(unit, batch.encoded)))
  const length = 2 + Math.max(...flat.map((words) => words.reduce((sum, { ids }) => sum + ids.length, 0)))
  const width = Math.max(...flat.map((words) => words.length))
  const input = {
    pieces: new Int32Array(flat.length * length),
    features: new Int32Array(flat.length * length * FEATURES),
    first: new Int32Array(flat.length * width),
  }
  for (const [row, words] of flat.entries()) fillWindow(input, words, { row, length, width, pieces: batch.pieces })
  const output = await main.run({
    pieces: { data: input.pieces, dims: [flat.length, length] },
    features: { data: input.features, dims: [flat.length, length, FEATURES] },
    first: { data: input.first, dims: [flat.length, width] },
  })
  for (const [row, units] of windows.entries()) takeWindow(output, units, { row, width, scores: batch.scores })
}

function wordsOf({ sentence, start, end }: Unit, encoded: readonly Encoded[]): { ids: readonly number[]; features: readonly number[] }[] {
  const { pieces = [], features = [] } = encoded[sentence] ?? {}
  return pieces.slice(start, end).map((ids, index) => ({ ids, features: features[start + index] ?? [] }))
}

interface Input {
  readonly pieces: Int32Array
  readonly features: Int32Array
  readonly first: Int32Array
}

function fillWindow(
  input: Input,
  words: ReturnType<typeof wordsOf>,
  { row, length, width, pieces }: { row: number; length: number; width: number; pieces: WordPieces },
): void {
  let at = row * length
  input.pieces[at++] = pieces.cls
  for (const [index, { ids, features }] of words.entries()) {
    input.first[row * width + index] = at - row * length
    for (const id of ids) {
      input.features.set(features, at * FEATURES)
      input.pieces[at++] = id
    }
  }
  input.pieces[at] = pieces.sep
}

/** Takes the rows of each unit's own words, and their arcs to all words of the unit. */
function takeWindow(
  output: Readonly<Record<string, Values>>,
  units: readonly Unit[],
  { row, width, scores }: { row: number; width: number; scores: readonly SentenceScores[] },
): void {
  let offset = row * width
  for (const unit of units) {
    const target = scores[unit.sentence]
    for (let word = unit.ownStart; target && word < unit.ownEnd; word += 1) {
      const at = offset + word - unit.start
      for (const name of ROWS) target.rows[name].push(rowOf(output[name], at))
      for (const name of CLASSES) target.classes[name].push(valueAt(output[name], at))
      const arcs = rowOf(output.arcs, at)
      for (let head = unit.start; head < unit.end; head += 1)
        setArc(target, { word, head, score: arcs[offset - row * width + head - unit.start] ?? FAR })
      setArc(target, { word, head: word, score: valueAt(output.root, at) })
    }
    offset += unit.end - unit.start
  }
}

function setArc(target: SentenceScores, { word, head, score }: { word: number; head: number; score: number }): void {
  const row = target.arcs[word]
  if (row) row[head] = score
}

/** The last axis at row `at` of all the others. */
function rowOf(values: Values | undefined, at: number): Float32Array {
  const size = values?.dims.at(-1) ?? 0
  if (values?.data instanceof Float32Array) return values.data.slice(at * size, (at + 1) * size)
  throw new TypeError('a graph of the annotator gave no scores where some belong')
}

const valueAt = (values: Values | undefined, at: number): number => values?.data[at] ?? 0

async function relate(
  graph: Graph,
  { dependents, heads, without }: { dependents: readonly Float32Array[]; heads: readonly Float32Array[]; without: number },
): Promise<number[]> {
  if (!dependents.length) return []
  const output = await graph.run({ dep: stack(dependents), head: stack(heads) })
  return dependents.map((_, at) => {
    const scores = rowOf(output.scores, at)
    scores[without] = FAR
    return scores.indexOf(Math.max(...scores))
  })
}

function stack(rows: readonly Float32Array[]): Values {
  const size = rows[0]?.length ?? 0
  const data = new Float32Array(rows.length * size)
  for (const [index, row] of rows.entries()) data.set(row, index * size)
  return { data, dims: [rows.length, size] }
}
