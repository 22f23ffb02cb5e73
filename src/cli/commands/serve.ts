import { join } from 'node:path'
import type { Command } from 'commander'
import type { Config } from '../../config.ts'
import { DatelineError } from '../../model/errors.ts'
import { packageRoot } from '../../model/package-root.ts'
import { createServer } from '../../graphql/server.ts'
import { createWriter } from '../../service/judge/writer.ts'
import { loadPlaces } from '../../service/places.ts'
import type { Store } from '../../store/port.ts'
import { ingestSamples } from '../ingest-samples.ts'
import { usingStore, withStore, type StoreOption } from '../open.ts'
import { writeLine } from '../report-error.ts'

interface Options extends StoreOption {
  readonly port?: string
}
const now = () => new Date().toISOString()
type Server = Awaited<ReturnType<typeof createServer>>

const EXAMPLES = `
Serves the playground and the API at /graphql, and /healthz and /readyz. An empty store is given the sample articles first
(DATELINE_SAMPLES=false leaves it empty). SIGTERM and SIGINT answer what is under way and end.

Example:
  $ dateline serve --port 4000 --store data/graph`

export function addServe(program: Command): void {
  withStore(
    program
      .command('serve')
      .description('serve the GraphQL API and its playground')
      .option('--port <n>', 'port to serve on (default: DATELINE_PORT)'),
  )
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => usingStore(options, (store, config) => serve(store, { ...config, port: portOf(options, config) })))
}

function portOf({ port }: Options, config: Config): number {
  if (port === undefined) return config.port
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port)
  throw new DatelineError('BAD_USAGE', `--port ${port} is no port`, { hint: 'Give a whole number from 0 to 65535; 0 takes any free one.' })
}

async function serve(store: Store, config: Config): Promise<void> {
  let ready = false
  const server = await createServer({
    store,
    ready: () => ready,
    logLevel: config.logLevel,
    mutations: config.token === '' ? undefined : { token: config.token, writer: createWriter(store, { places: loadPlaces(), now }) },
    playground: join(packageRoot, 'dist', 'playground'),
  })
  try {
    const url = await listen(server, config)
    const ended = untilSignal()
    if (config.samples) await ingestSamples(store)
    ready = true
    writeLine(
      `\nThe playground is at ${url}/graphql\nTry the first tab: it asks who met whom in Moscow, when, and who says so. Ctrl-C ends.`,
    )
    await ended
  } finally {
    await server.close()
  }
}

async function listen(server: Server, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (cause) {
    if (Object(cause).code !== 'EADDRINUSE') throw cause
    throw new DatelineError('BAD_SETTING', `port ${port} is in use`, {
      hint: 'Give another with --port or DATELINE_PORT; 0 takes any free one.',
      cause,
    })
  }
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
}
