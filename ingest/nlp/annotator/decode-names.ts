import { rowAt, type Rows } from './rows.ts'

const FAR = -1e4

/** The best legal BIO labels (Viterbi): "I-X" follows only "B-X" or "I-X". `scores` has one row of label scores a word. */
export function decodeNames(scores: Rows, labels: readonly string[]): string[] {
  const words = labels.length ? scores.data.length / labels.length : 0
  const begin = labels.map((label) => (label.startsWith('I') ? FAR : 0))
  const step = labels.map((label) => labels.map((before) => (label.startsWith('I') && before.slice(2) !== label.slice(2) ? FAR : 0)))
  const back = new Uint8Array(words * labels.length)
  let best: number[] = []
  for (let word = 0; word < words; word += 1) {
    const logs = logSoftmax(rowAt(scores, word))
    const before = best
    best = logs.map((log, label) => {
      if (word === 0) return log + (begin[label] ?? 0)
      const from = bestBefore(before, step[label] ?? [])
      back[word * labels.length + label] = from
      return (before[from] ?? 0) + (step[label]?.[from] ?? 0) + log
    })
  }
  return follow(back, best, words).map((label) => labels[label] ?? 'O')
}

function bestBefore(best: readonly number[], penalties: readonly number[]): number {
  let from = 0
  let score = -Infinity
  for (let before = 0; before < best.length; before += 1) {
    const sum = (best[before] ?? 0) + (penalties[before] ?? 0)
    if (sum > score) [from, score] = [before, sum]
  }
  return from
}

function follow(back: Uint8Array, best: readonly number[], words: number): number[] {
  const path = new Array<number>(words).fill(0)
  let label = best.indexOf(Math.max(...best))
  for (let word = words - 1; word >= 0; word -= 1) {
    path[word] = label
    label = back[word * best.length + label] ?? 0
  }
  return path
}

function logSoftmax(row: Float32Array): number[] {
  const most = Math.max(...row)
  const log = Math.log(row.reduce((total, value) => total + Math.exp(value - most), 0)) + most
  return Array.from(row, (value) => value - log)
}
