import { z } from 'zod'
import * as shapes from '../kept-shapes.ts'
import { defineStatement } from './define.ts'

const { article, chain, claim, argument, attribution, unresolved, judgement, change, purged } = shapes
const none = z.object({})
const text = z.string()
const maybe = z.string().nullable()
const count = z.int().min(0)
const headRow = z.object({ head: z.object(shapes.head), opening: text })

export const readRevisions = define('keptRevisions', 'kept-revisions', z.object({ key: text }), headRow)
export const readHeads = define('keptHeads', 'kept-heads', none, headRow)
export const readClaimIds = define('keptClaimIds', 'kept-claim-ids', z.object({ revision: text }), z.object({ id: text, extractor: text }))
export const readArticles = define('keptArticles', 'kept-articles', none, z.object({ props: article }))
export const readChains = define('keptChains', 'kept-chains', none, z.object({ props: chain, article: text }))
export const readClaims = define('keptClaims', 'kept-claims', none, z.object({ props: claim, article: text }))
export const readUnresolved = define('keptUnresolved', 'kept-unresolved', none, z.object({ props: unresolved, article: text }))
export const readArguments = define('keptArguments', 'kept-arguments', none, z.object({ claimId: text, chainId: text, props: argument }))
export const readAttributions = define(
  'keptAttributions',
  'kept-attributions',
  none,
  z.object({ claimId: text, chainId: text, props: attribution }),
)
export const readJudgements = define('keptJudgements', 'kept-judgements', none, z.object({ props: judgement }))
export const readChanges = define('keptChanges', 'kept-changes', none, z.object({ props: change }))
export const readSupersedes = define('keptSupersedes', 'kept-supersedes', none, z.object({ from: text, to: text }))
export const readAnything = define('keptAnything', 'kept-anything', none, z.object({ any: z.boolean() }))
export const readAllPurged = define('keptAllPurged', 'kept-all-purged', none, z.object({ props: purged }))
export const readPurged = define('keptPurged', 'kept-purged', z.object({ id: text }), z.object({ at: maybe }))
export const readDerivation = define(
  'keptDerivation',
  'kept-derivation',
  none,
  z.object({ stale: z.boolean().nullable(), turn: count.nullable(), changes: count.nullable() }),
)
export const readLastIngest = define('keptLastIngest', 'kept-last-ingest', none, z.object({ lastIngestAt: maybe }))
export const readCounts = define(
  'keptCounts',
  'kept-counts',
  none,
  z.object({
    ...{ entities: count, meetings: count, captures: count, version: count.nullable() },
    stale: z.boolean().nullable(),
  }),
)

function define<Params, Row>(...[name, file, params, row]: [string, string, z.ZodType<Params>, z.ZodType<Row>]) {
  return defineStatement<Params, Row>({ name, file: `read/${file}`, mode: 'read', params, row })
}
