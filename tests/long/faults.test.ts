import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { packageRoot } from '../../src/model/package-root.ts'
import { playRound, prepareRounds, type Round, type Rounds } from '../faults/rounds.ts'
import { ingestTimed, killIngest, killServer } from '../faults/strike.ts'
import { emptyNeo4j } from '../faults/target.ts'
import { startFromMaven } from '../support/neo4j/maven.ts'

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
  record()
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

/** Beside the other long runs, named after the day; each round in it ended in the undisturbed graph. */
function record(): void {
  const date = new Date().toISOString()
  const counts = Object.fromEntries(Object.entries(results).map(([name, played]) => [name, played.length]))
  const machine = `${process.platform} ${process.arch}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: packageRoot, encoding: 'utf8' }).trim()
  const folder = join(packageRoot, 'docs', 'long-runs')
  mkdirSync(folder, { recursive: true })
  const run = { date, commit, machine, documents: rounds.documents.length, sameGraph: counts, rounds: results }
  writeFileSync(join(folder, `${date.slice(0, 10)}-faults.json`), `${JSON.stringify(run, null, 2)}\n`)
}
