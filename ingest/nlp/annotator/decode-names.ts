const FAR = -1e4

/** The best legal BIO labels (Viterbi): "I-X" follows only "B-X" or "I-X". `scores` has one row of label scores a word. */
export function decodeNames(scores: readonly Float32Array[], labels: readonly string[]): string[] {
  const illegal = labels.map((before) => labels.map((label) => label.startsWith('I') && before.slice(2) !== label.slice(2)))
  const back: number[][] = []
  let best: number[] = []
  for (const [index, row] of scores.entries()) {
    const logs = logSoftmax(row)
    if (index === 0) {
      best = logs.map((log, label) => log + (labels[label]?.startsWith('I') ? FAR : 0))
      continue
    }
    const steps = logs.map((log, label) => bestBefore(best, (before) => (illegal[before]?.[label] ? FAR : 0), log))
    back.push(steps.map(({ from }) => from))
    best = steps.map(({ score }) => score)
  }
  return follow(back, best).map((label) => labels[label] ?? 'O')
}

function bestBefore(best: readonly number[], penalty: (before: number) => number, log: number): { from: number; score: number } {
  let from = 0
  let score = -Infinity
  for (const [before, value] of best.entries()) {
    const sum = value + penalty(before)
    if (sum > score) [from, score] = [before, sum]
  }
  return { from, score: score + log }
}

function follow(back: readonly number[][], best: readonly number[]): number[] {
  const path = best.length ? [best.indexOf(Math.max(...best))] : []
  for (const steps of [...back].reverse()) path.unshift(steps[path[0] ?? 0] ?? 0)
  return path
}

function logSoftmax(row: Float32Array): number[] {
  const most = Math.max(...row)
  const log = Math.log(row.reduce((total, value) => total + Math.exp(value - most), 0)) + most
  return [...row].map((value) => value - log)
}
