import type { Values } from './graph.ts'
import { emptyRows, type Rows } from './rows.ts'
import type { Unit } from './windows.ts'

/** A score that no word has: of pairs that share no window. */
const FAR = -1e4
const ROWS = ['upos', 'names', 'rel_dep', 'rel_head', 'trigger', 'status', 'role_trigger', 'role_word'] as const
const CLASSES = ['feats', 'lemma'] as const

/** Raw output for one sentence. */
export interface SentenceScores {
  readonly length: number
  readonly rows: Record<(typeof ROWS)[number], Rows>
  readonly classes: Readonly<Record<(typeof CLASSES)[number], Int32Array>>
  /** Row i, column j: word j as the head of word i; on the diagonal, word i as the root. */
  readonly arcs: Rows
}

/** Scores to be taken into; the rows get their size from the first window. */
export function emptyScores(length: number): SentenceScores {
  const [none, arcs] = [emptyRows(0, 0), emptyRows(length, length)]
  arcs.data.fill(FAR)
  return {
    length,
    rows: { upos: none, names: none, rel_dep: none, rel_head: none, trigger: none, status: none, role_trigger: none, role_word: none },
    classes: { feats: new Int32Array(length), lemma: new Int32Array(length) },
    arcs,
  }
}

/** Takes from one window of the output the scores of each unit's own words, and their arcs to all words of the unit. */
export function takeWindow(
  output: Readonly<Record<string, Values>>,
  units: readonly Unit[],
  { row, width, scores }: { row: number; width: number; scores: readonly SentenceScores[] },
): void {
  let behind = 0
  for (const unit of units) {
    const target = scores[unit.sentence]
    if (target) takeUnit(output, target, { unit, at: row * width + behind, column: behind })
    behind += unit.end - unit.start
  }
}

interface Place {
  readonly unit: Unit
  /** Row of the unit's first word in the output. */
  readonly at: number
  /** The same within its window. */
  readonly column: number
}

function takeUnit(output: Readonly<Record<string, Values>>, target: SentenceScores, { unit, at, column }: Place): void {
  const { start, end, ownStart, ownEnd } = unit
  const [from, to] = [at + ownStart - start, at + ownEnd - start]
  for (const name of ROWS) {
    const { data, size } = floatsOf(output[name])
    if (!target.rows[name].size) target.rows[name] = emptyRows(target.length, size)
    target.rows[name].data.set(data.subarray(from * size, to * size), ownStart * size)
  }
  for (const name of CLASSES) target.classes[name].set(output[name]?.data.subarray(from, to) ?? [], ownStart)
  const [arcs, root] = [floatsOf(output.arcs), floatsOf(output.root)]
  for (let word = ownStart; word < ownEnd; word += 1) {
    const row = at + word - start
    const own = arcs.data.subarray(row * arcs.size + column, row * arcs.size + column + end - start)
    target.arcs.data.set(own, word * target.length + start)
    target.arcs.data[word * (target.length + 1)] = root.data[row] ?? FAR
  }
}

function floatsOf(values: Values | undefined): Rows {
  if (values?.data instanceof Float32Array) return { data: values.data, size: values.dims.at(-1) ?? 0 }
  throw new TypeError('a graph of the annotator gave no scores where some belong')
}
