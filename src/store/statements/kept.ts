import { z } from 'zod'
import {
  CHANGE_KINDS,
  ENTITY_KINDS,
  JUDGED,
  MENTION_FORMS,
  MODES,
  PREDICATES,
  ROLES,
  STATUSES_OF,
  VERDICTS,
} from '../../model/vocabulary.ts'
import { defineStatement } from './define.ts'

const none = z.object({})
const text = z.string()
const maybe = z.string().nullable()
const count = z.int().min(0)
const span = { start: count, end: count, text }

const head = { revision: text, key: text, publishedAt: maybe, updatedAt: maybe, contentHash: text, retractedAt: maybe }
const headRow = z.object({ head: z.object(head), opening: text })
const article = z.object({
  ...head,
  ...{ id: text, url: maybe, title: maybe, publisher: maybe, language: text, text, ingestedAt: maybe },
})
const chain = z.object({
  ...{ id: text, anchor: text, kind: z.enum(ENTITY_KINDS).nullable(), name: maybe, names: z.array(text), link: maybe, mentionCount: count },
  ...span,
})
const claim = z.object({
  ...{ id: text, anchor: text, predicate: z.enum(PREDICATES), status: z.enum(Object.values(STATUSES_OF).flat()) },
  ...{ mode: z.enum(MODES).nullable(), title: maybe, topic: maybe, alias: maybe, group: maybe, triggerStart: count, triggerEnd: count },
  ...{ edtf: maybe, dateFrom: maybe, dateTo: maybe, dateText: maybe, quote: text, start: count, end: count, ruleId: text },
  ...{ confidence: z.number(), extractorVersion: text, recordedAt: maybe, retractedAt: maybe },
})
const argument = z.object({ role: z.enum(ROLES), forId: maybe, ...span, form: z.enum(MENTION_FORMS) })
const attribution = z.object({ order: count, cue: text, ...span })
const unresolved = z.object({ id: text, cue: text, start: count, end: count, reason: text })
const judgement = z.object({
  ...{ id: text, about: z.enum(JUDGED), left: text, right: text, verdict: z.enum(VERDICTS), by: text, at: text },
  ...{ reason: maybe, retractedAt: maybe },
})

const change = z.object({
  ...{ seq: count, at: text, kind: z.enum(CHANGE_KINDS), subject: text, about: z.array(text) },
  ...{ before: maybe, after: maybe, articles: z.array(text) },
})

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
export const readAllPurged = define('keptAllPurged', 'kept-all-purged', none, z.object({ props: z.object({ id: text, at: text }) }))
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
