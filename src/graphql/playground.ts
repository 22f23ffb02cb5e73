import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DatelineError } from '../model/errors.ts'

/** The page may load what this process serves, and nothing from anywhere else; the editor makes workers and style sheets of its own. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Serves the bundled playground: its files under /playground/, its page to browsers that open /graphql.
 * @param folder where `index.html` lies
 */
export async function servePlayground(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html')))
    throw new DatelineError('MISSING_BUILD', `there is no playground in ${folder}`, { hint: 'Run npm run build.' })
  await app.register(fastifyStatic, { root: folder, prefix: '/playground/', index: false, setHeaders: (response) => protect(response) })
  app.addHook('onRequest', async (request, reply) => {
    if (!opensPage(request)) return
    protect({ setHeader: (name, value) => reply.header(name, value) })
    return reply.sendFile('index.html')
  })
}

/** A query in the address is answered as one, whoever asks. */
function opensPage({ method, url, headers }: FastifyRequest): boolean {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const html = headers.accept?.split(',').some((type) => type.trim().startsWith('text/html')) ?? false
  return method === 'GET' && pathname === '/graphql' && html && !searchParams.has('query')
}

function protect(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('content-security-policy', POLICY)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
}
