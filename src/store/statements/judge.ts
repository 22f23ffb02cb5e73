import { z } from 'zod'
import { ENTITY_KINDS } from '../../model/vocabulary.ts'
import { defineStatement } from './define.ts'

const anchor = z.string()
const named = z.object({ anchor, kind: z.enum(ENTITY_KINDS).nullable(), link: z.string().nullable() })
const anchors = z.object({ anchors: z.array(anchor) })
const found = z.object({ anchor })

/** What a judgement may name, and what of it is live. */
export const chainAnchors = define('chainAnchors', 'chain-anchors', z.object({ name: z.string() }), named)
export const firstChain = define('firstChain', 'first-chain', z.object({ id: z.string() }), named)
export const claimAnchors = define('claimAnchors', 'claim-anchors', z.object({ name: z.string(), predicate: z.string() }), found)
export const liveChainAnchors = define('liveChainAnchors', 'live-chain-anchors', anchors, found)
export const liveClaimAnchors = define('liveClaimAnchors', 'live-claim-anchors', anchors, found)

function define<Params, Row>(...[name, file, params, row]: [string, string, z.ZodType<Params>, z.ZodType<Row>]) {
  return defineStatement<Params, Row>({ name, file: `read/judge/${file}`, mode: 'read', params, row })
}
