import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { packageRoot } from '../../../src/model/package-root.ts'
import { answers } from './answers.ts'
import type { Route, RunningNeo4j } from './route.ts'

/** As in scripts/neo4j/pom.xml; the folder of the jars is named after it. */
const VERSION = '5.26.30'
const JVM = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1']
const FETCH_MS = 240_000
const START_MS = 90_000

/** Runs a command until it ends or its standard input does: a test run that is itself killed leaves no server behind. */
const TIED = 'exec 3<&0; "$@" <&- & server=$!; (cat <&3 >/dev/null; kill -9 $server) & wait $server'

/** A short check interval, or a time limit of 500 ms fires after 2 s; no preallocation, or a fresh home takes 250 MB. */
const SETTINGS = (port: number, auth: boolean) => `server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=${auth}
dbms.usage_report.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
db.transaction.monitor.check.interval=100ms
`

/** The server's jars from Maven Central, run by the Java that is there. */
export const mavenNeo4j: Route = () => startFromMaven({ auth: false })

/** A server that can be killed with SIGKILL and started again on what it left, at the same address. */
export interface CrashableNeo4j extends RunningNeo4j {
  crash(): Promise<void>
  restart(): Promise<void>
}

interface ServerOptions {
  readonly auth: boolean
  readonly heapMiB?: number
}

/** Another server of the same jars; with `auth`, its user and first password are `neo4j`. */
export async function startFromMaven({ auth, heapMiB = 512 }: ServerOptions): Promise<CrashableNeo4j | string> {
  const java = /version "(\d+)/.exec((await answers('java', ['-version'])) ?? '')?.[1]
  if (!java || Number(java) < 17) return `Java 17 or later is needed, ${java ? `this is ${java}` : 'none answers'}`
  const jars = await fetchJars()
  if (jars === null) return 'Maven is not there or could not fetch the jars of Neo4j'
  const home = mkdtempSync(join(tmpdir(), 'dateline-neo4j-'))
  const port = await freePort()
  let server = start({ jars, home, port, auth, heapMiB })
  await untilOpen({ server, home, port })
  const crash = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.stdin?.end()
    await ended
  }
  const restart = async () => {
    server = start({ jars, home, port, auth, heapMiB })
    await untilOpen({ server, home, port })
  }
  const stop = async () => {
    await crash()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  return { login: { url: `bolt://127.0.0.1:${port}` }, crash, restart, stop }
}

/** The folder of the jars, filled once and kept; two runs may fetch at once, so it appears whole or not at all. */
async function fetchJars(): Promise<string | null> {
  const cache = join(packageRoot, '.cache', 'neo4j')
  const jars = join(cache, `lib-${VERSION}`)
  if (existsSync(jars)) return jars
  mkdirSync(cache, { recursive: true })
  const fresh = mkdtempSync(join(cache, 'fetching-'))
  const pom = join(packageRoot, 'scripts', 'neo4j', 'pom.xml')
  const fetched = await answers(
    'mvn',
    ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${join(fresh, 'lib')}`],
    FETCH_MS,
  )
  if (fetched !== null && !existsSync(jars)) renameSync(join(fresh, 'lib'), jars)
  rmSync(fresh, { recursive: true, force: true })
  return existsSync(jars) ? jars : null
}

interface Start {
  readonly jars: string
  readonly home: string
  readonly port: number
  readonly auth: boolean
  readonly heapMiB: number
}

function start({ jars, home, port, auth, heapMiB }: Start): ChildProcess {
  mkdirSync(join(home, 'conf'), { recursive: true })
  writeFileSync(join(home, 'conf', 'neo4j.conf'), SETTINGS(port, auth))
  const out = openSync(join(home, 'out.log'), 'w')
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`]
  const java = ['java', `-Xmx${heapMiB}m`, ...JVM, '-cp', join(jars, '*'), ...main]
  return spawn('sh', ['-c', TIED, 'sh', ...java], { stdio: ['pipe', out, out] })
}

async function untilOpen({
  server,
  home,
  port,
}: {
  readonly server: ChildProcess
  readonly home: string
  readonly port: number
}): Promise<void> {
  const end = Date.now() + START_MS
  while (Date.now() < end && server.exitCode === null) {
    if (await isOpen(port)) return
    await sleep(200)
  }
  server.stdin?.end()
  throw new Error(`Neo4j did not start (exit code ${server.exitCode}):\n${logTail(home)}`)
}

function logTail(home: string): string {
  const logs = ['out.log', 'logs/neo4j.log', 'logs/debug.log'].map((name) => join(home, name)).filter((path) => existsSync(path))
  return logs.map((path) => `${path}:\n${readFileSync(path, 'utf8').split('\n').slice(-25).join('\n')}`).join('\n')
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.end()
      resolve(true)
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
