import type { ChainScores } from '../service/evaluate/chains/score-chains.ts'
import { columns } from './columns.ts'

/** Lines of what `eval` prints for a folder of chains: B³ of each sort, the share of right statuses, with `errors` each miss. */
export function chainTable(scores: ChainScores, errors: boolean): string[] {
  const { chains, articles, persons, bodies, meetings, captures, statuses, misses } = scores
  return [
    `${chains} chains of ${articles} articles in one graph`,
    `${'B³'.padEnd(12)}${['items', 'P', 'R', 'F1'].map((name) => name.padStart(7)).join('')}`,
    ...Object.entries({ persons, bodies, meetings, captures }).map(
      ([sort, score]) => sort.padEnd(12) + columns([score.items], [score.precision, score.recall, score.f1]),
    ),
    `last status right: ${statuses.right} of ${statuses.gold}`,
    ...(errors ? misses.map(({ kind, chains: where, detail }) => [kind, where, detail].join('\t')) : []),
  ]
}
