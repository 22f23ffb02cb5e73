import { createHash, timingSafeEqual } from 'node:crypto'
import { DatelineError } from '../model/errors.ts'
import type { Writer } from '../service/judge/writer.ts'

/** Gives the writer to who may write, and throws for anybody else. */
export type Access = () => Writer

/** Who may write over HTTP: whoever sends the token. */
export interface Mutations {
  readonly token: string
  readonly writer: Writer
}

/** @throws DatelineError FORBIDDEN */
export const readOnly: Access = () => {
  throw new DatelineError('FORBIDDEN', 'mutations are off here', {
    hint: 'Start `dateline serve` with DATELINE_TOKEN and send it, or use `dateline judge`.',
  })
}

/**
 * Access of one request by its `authorization` header.
 * @throws DatelineError FORBIDDEN where mutations are off, UNAUTHENTICATED where the token is missing or another
 */
export function accessOf(mutations: Mutations | undefined, authorization: string | undefined): Access {
  if (!mutations) return readOnly
  return () => {
    const [, given] = /^Bearer (\S+)$/i.exec(authorization ?? '') ?? []
    if (given !== undefined && isSame(given, mutations.token)) return mutations.writer
    throw new DatelineError('UNAUTHENTICATED', given === undefined ? 'a mutation needs a token' : 'the token is another one', {
      hint: 'Send the header "authorization: Bearer …" with the value of DATELINE_TOKEN.',
    })
  }
}

/** Takes the same time whatever differs. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}
