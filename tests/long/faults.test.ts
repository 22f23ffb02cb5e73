import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { playRound, prepareRounds, type Round, type Rounds } from '../faults/rounds.ts'
import { ingestTimed, killIngest, killServer } from '../faults/strike.ts'
import { emptyNeo4j } from '../faults/target.ts'
import { startFromMaven } from '../support/neo4j/maven.ts'
import { recordRun } from './record-run.ts'

const MOMENTS = 10
const SERVER_KILLS = 4

const login = inject('neo4j')
const results: Record<string, readonly Round[]> = {}
let rounds: Rounds
beforeAll(async () => {
  rounds = await prepareRounds()
})
afterAll(() => {
  rounds.clear()
  const sameGraph = Object.fromEntries(Object.entries(results).map(([name, played]) => [name, played.length]))
  recordRun('faults', { documents: rounds.documents.length, sameGraph, rounds: results })
})

test('an ingest into the embedded store killed at random moments', async () => {
  await play('grafeo', MOMENTS, () =>
    playRound(rounds, rounds.freshFolder, (target, share) => killIngest(target, rounds.file, share * rounds.spanMs)),
  )
})

test.skipIf('missing' in login)('an ingest into Neo4j killed at random moments', async () => {
  if ('missing' in login) throw new Error(login.missing)
  const fresh = () => emptyNeo4j(login)
  const undisturbed = await fresh()
  const spanMs = await ingestTimed(undisturbed, rounds.file)
  await undisturbed.close()
  await play('neo4j', MOMENTS, () => playRound(rounds, fresh, (target, share) => killIngest(target, rounds.file, share * spanMs)))
})

test.skipIf('missing' in login)('a Neo4j server killed in mid-transaction', async ({ skip }) => {
  const server = await startFromMaven({ auth: false })
  if (typeof server === 'string') return skip(server)
  try {
    await play('neo4j server', SERVER_KILLS, (index) =>
      playRound(
        rounds,
        () => emptyNeo4j(server.login),
        (target, share) => killServer(target, { ...rounds, spanMs: share * rounds.spanMs, server, ingestToo: index % 2 === 0 }),
      ),
    )
  } finally {
    await server.stop()
  }
})

async function play(name: string, times: number, round: (index: number) => Promise<Round>): Promise<void> {
  const played: Round[] = []
  for (let index = 0; index < times; index += 1) {
    played.push(await round(index))
    results[name] = [...played]
  }
  const documents = new Set(played.map(({ unchanged, kept }) => unchanged + kept))
  expect({ rounds: played.length, documents: [...documents] }).toEqual({ rounds: times, documents: [rounds.documents.length] })
}
