import { expect, test } from 'vitest'
import type { Source } from '../../ingest/attribution/source.ts'
import { citedIn, isFound, readGold, type GoldLine } from './read-gold.ts'

/** Least precision and recall of sources in percent, half written before and half after the rules were worked on. */
const FLOORS: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  'before-tuning': [95, 95],
  after: [95, 90],
}

interface Score {
  readonly line: GoldLine
  readonly found: readonly Source[]
  readonly right: number
}

async function scoreOf(line: GoldLine): Promise<Score> {
  const found = await citedIn(line)
  const free = [...found]
  let right = 0
  for (const gold of line.sources) {
    const at = free.findIndex((source) => isFound(gold, source, line.text))
    if (at < 0) continue
    free.splice(at, 1)
    right++
  }
  return { line, found, right }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const percent = (part: number, whole: number): number => Math.round((1000 * part) / Math.max(1, whole)) / 10

test.each(Object.entries(FLOORS))('sources of %s are found: at least %j', { timeout: 120_000 }, async (name, [precision, recall]) => {
  const scores: Score[] = []
  for (const line of readGold(name)) scores.push(await scoreOf(line))
  const right = sum(scores.map((score) => score.right))
  const [P, R] = [
    percent(right, sum(scores.map(({ found }) => found.length))),
    percent(right, sum(scores.map(({ line }) => line.sources.length))),
  ]
  const missed = scores.filter((score) => score.right < Math.max(score.line.sources.length, score.found.length))
  const told = missed.map(
    ({ line, found }) => `${line.text} → ${found.map(({ cue, named, text }) => `${named ? text : ''} (${cue})`).join('; ') || 'nobody'}`,
  )
  process.stdout.write(`${name}: ${scores.length} sentences, sources P ${P} R ${R}\n`)
  expect(P, told.join('\n')).toBeGreaterThanOrEqual(precision)
  expect(R, told.join('\n')).toBeGreaterThanOrEqual(recall)
})

test('a third of the sentences cite nobody', () => {
  for (const name of Object.keys(FLOORS)) {
    const lines = readGold(name)
    expect(lines.filter(({ sources }) => sources.length === 0).length / lines.length).toBeGreaterThan(0.3)
  }
})
