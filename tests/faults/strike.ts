import { setTimeout as sleep } from 'node:timers/promises'
import { ended, startCli, type Ended } from '../cli/run-cli.ts'
import type { CrashableNeo4j } from '../support/neo4j/maven.ts'
import type { Target } from './target.ts'

const POLL_MS = 2

/** One ingest and the fault that met it. */
export interface Struck {
  /** Milliseconds between the first trace of the ingest in its store and the fault. */
  readonly afterMs: number
  readonly first: Ended
}

/** Ingests undisturbed. @returns milliseconds between its first trace in the store and its end */
export async function ingestTimed(target: Target, file: string): Promise<number> {
  const child = startIngest(target, file)
  const end = ended(child)
  await untilTrue(
    () => target.begun(),
    () => child.exitCode !== null,
  )
  const begun = performance.now()
  const { code, stderr } = await end
  if (code !== 0) throw new Error(`an undisturbed ingest ended with ${code}: ${stderr}`)
  return performance.now() - begun
}

/** Kills an ingest with SIGKILL at a random moment of `spanMs` after its first trace; null where it ended before. */
export async function killIngest(target: Target, file: string, spanMs: number): Promise<Struck | null> {
  const struck = await strike(target, { file, spanMs, fault: (child) => void child.kill('SIGKILL'), wait: () => Promise.resolve() })
  return struck?.first.code === null ? struck : null
}

export interface ServerFault {
  readonly file: string
  readonly spanMs: number
  readonly server: CrashableNeo4j
  /** Whether the ingest is killed as well, as in a power cut, or lives to see the server again. */
  readonly ingestToo: boolean
}

/** Kills the server in the first transaction that writes after a random moment of `spanMs`; null where the ingest ended before. */
export function killServer(target: Target, { file, spanMs, server, ingestToo }: ServerFault): Promise<Struck | null> {
  return strike(target, {
    ...{ file, spanMs },
    wait: (isOver) => untilTrue(() => target.isWriting(), isOver),
    fault: async (child) => {
      await server.crash()
      if (ingestToo) child.kill('SIGKILL')
      await server.restart()
    },
  })
}

interface Plan {
  readonly file: string
  readonly spanMs: number
  readonly wait: (isOver: () => boolean) => Promise<void>
  readonly fault: (child: ReturnType<typeof startCli>) => Promise<void> | void
}

async function strike(target: Target, { file, spanMs, wait, fault }: Plan): Promise<Struck | null> {
  const child = startIngest(target, file)
  const end = ended(child)
  const isOver = () => child.exitCode !== null
  await untilTrue(() => target.begun(), isOver)
  const begun = performance.now()
  await sleep(Math.random() * spanMs)
  await wait(isOver)
  if (isOver()) {
    const { code, stderr } = await end
    if (code !== 0) throw new Error(`an ingest that nothing had disturbed ended with ${code}: ${stderr}`)
    return null
  }
  const afterMs = Math.round(performance.now() - begun)
  await fault(child)
  return { afterMs, first: await end }
}

function startIngest({ url, login: { user, password } }: Target, file: string): ReturnType<typeof startCli> {
  const env = { ...(user ? { DATELINE_NEO4J_USER: user } : {}), ...(password ? { DATELINE_NEO4J_PASSWORD: password } : {}) }
  return startCli(['ingest', file, '--store', url], env)
}

async function untilTrue(holds: () => Promise<boolean>, isOver: () => boolean): Promise<void> {
  while (!isOver() && !(await holds())) await sleep(POLL_MS)
}
