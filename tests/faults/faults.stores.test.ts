import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startFromMaven, type CrashableNeo4j } from '../support/neo4j/maven.ts'
import { describeEachStore } from '../support/stores.ts'
import { playRound, prepareRounds, type Rounds } from './rounds.ts'
import { killIngest, killServer } from './strike.ts'
import { emptyNeo4j } from './target.ts'

const login = inject('neo4j')

let rounds: Rounds
let starting: Promise<CrashableNeo4j | string>
beforeAll(async () => {
  // Starts beside the first rounds, since it takes as long as they do.
  starting = 'missing' in login ? Promise.resolve(login.missing) : startFromMaven({ auth: false })
  rounds = await prepareRounds()
})
afterAll(async () => {
  rounds.clear()
  const server = await starting
  if (typeof server !== 'string') await server.stop()
})

describeEachStore('an ingest killed at a random moment and repeated', (_openFresh, engine) => {
  const freshTarget = () => (engine === 'neo4j' && !('missing' in login) ? emptyNeo4j(login) : rounds.freshFolder())

  test.each([1, 2])(
    'ends as an undisturbed one, kill %i',
    async () => {
      const { code, unchanged, kept } = await playRound(rounds, freshTarget, (target, share) =>
        killIngest(target, rounds.file, share * rounds.spanMs),
      )
      expect({ code, documents: unchanged + kept }).toEqual({ code: null, documents: rounds.documents.length })
    },
    90_000,
  )
})

describe.skipIf('missing' in login)('a Neo4j server killed in mid-transaction', () => {
  test('and started again: the repeated ingest ends as an undisturbed one', async ({ skip }) => {
    const server = await starting
    if (typeof server === 'string') return skip(server)
    const round = await playRound(
      rounds,
      () => emptyNeo4j(server.login),
      (target, share) => killServer(target, { ...rounds, spanMs: share * rounds.spanMs, server, ingestToo: true }),
    )
    expect({ code: round.code, documents: round.unchanged + round.kept }).toEqual({ code: null, documents: rounds.documents.length })
  }, 90_000)
})
