import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { Store } from '../service/read/reader.ts'
import { aliasLimit } from './alias-limit.ts'
import { createContext, type Context } from './context.ts'
import { depthLimit } from './depth-limit.ts'
import { formatError, type OnUnexpected } from './errors.ts'
import { accessOf, type Mutations } from './mutations.ts'
import { servePlayground } from './playground.ts'
import { MAX_TOKENS } from './run-query.ts'
import { createSchema } from './schema.ts'

const BODY_LIMIT = 1_048_576

export interface ServerOptions {
  readonly store: Store
  /** False while the service starts: /readyz says 503. */
  readonly ready: () => boolean
  /** A level of pino: fatal, error, warn, info, debug or silent. */
  readonly logLevel: string
  /** Folder of the bundled playground, absolute; without it a browser gets none. */
  readonly playground?: string | undefined
  /** Absent: the API only reads. */
  readonly mutations?: Mutations | undefined
}

/**
 * The HTTP server, not yet listening: /graphql, /healthz, /readyz and the playground. `close()` lets requests under way end and
 * leaves the store open.
 */
export async function createServer({ store, ready, logLevel, playground, mutations }: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: BODY_LIMIT, logger: { level: logLevel, stream: process.stderr }, forceCloseConnections: 'idle' })
  app.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500
    return reply.code(status).send({ errors: [requestError(error, status, (cause) => app.log.error(cause))] })
  })
  hangUpWhenClosing(app)
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const answers =
      ready() &&
      (await store.ping().then(
        () => true,
        () => false,
      ))
    return reply.code(answers ? 200 : 503).send({ status: answers ? 'ready' : 'starting' })
  })
  if (playground !== undefined) await servePlayground(app, playground)
  await serveGraphql(app, { store, mutations })
  return app
}

/** A connection that is kept alive behind the last answer would hold the close up for as long as its client likes. */
function hangUpWhenClosing(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close')
  })
}

async function serveGraphql(app: FastifyInstance, { store, mutations }: Pick<ServerOptions, 'store' | 'mutations'>): Promise<void> {
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [depthLimit, aliasLimit],
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: (formatted, error) => formatError(formatted, error, (cause) => app.log.error(cause)),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // nothing is sent to anybody, whatever APOLLO_KEY says
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
    logger: app.log,
  })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers }) => createContext(store, accessOf(mutations, headers.authorization)),
    }),
  })
}

/** What fails before GraphQL sees the request: broken JSON, a body too large, another content type. */
function requestError(error: FastifyError, status: number, onUnexpected: OnUnexpected) {
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'
  return formatError({ message: error.message, extensions: { code } }, error, onUnexpected)
}
