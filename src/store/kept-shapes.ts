import { z } from 'zod'
import { CHANGE_KINDS, ENTITY_KINDS, JUDGED, MENTION_FORMS, MODES, PREDICATES, ROLES, STATUSES_OF, VERDICTS } from '../model/vocabulary.ts'

/** Properties of the kept nodes and relationships: what statements return and what an import takes. */
const text = z.string()
const maybe = z.string().nullable()
const count = z.int().min(0)
const span = { start: count, end: count, text }

export const head = { revision: text, key: text, publishedAt: maybe, updatedAt: maybe, contentHash: text, retractedAt: maybe }
export const article = z.object({
  ...head,
  ...{ id: text, url: maybe, title: maybe, publisher: maybe, language: text, text, ingestedAt: maybe },
})
export const chain = z.object({
  ...{ id: text, anchor: text, kind: z.enum(ENTITY_KINDS).nullable(), name: maybe, names: z.array(text), link: maybe, mentionCount: count },
  ...span,
})
export const claim = z.object({
  ...{ id: text, anchor: text, predicate: z.enum(PREDICATES), status: z.enum(Object.values(STATUSES_OF).flat()) },
  ...{ mode: z.enum(MODES).nullable(), title: maybe, topic: maybe, alias: maybe, group: maybe, triggerStart: count, triggerEnd: count },
  ...{ edtf: maybe, dateFrom: maybe, dateTo: maybe, dateText: maybe, quote: text, start: count, end: count, ruleId: text },
  ...{ confidence: z.number(), extractorVersion: text, recordedAt: maybe, retractedAt: maybe },
})
export const argument = z.object({ role: z.enum(ROLES), forId: maybe, ...span, form: z.enum(MENTION_FORMS) })
export const attribution = z.object({ order: count, cue: text, ...span })
export const unresolved = z.object({ id: text, cue: text, start: count, end: count, reason: text })
export const judgement = z.object({
  ...{ id: text, about: z.enum(JUDGED), left: text, right: text, verdict: z.enum(VERDICTS), by: text, at: text },
  ...{ reason: maybe, retractedAt: maybe },
})

export const change = z.object({
  ...{ seq: count, at: text, kind: z.enum(CHANGE_KINDS), subject: text, about: z.array(text) },
  ...{ before: maybe, after: maybe, articles: z.array(text) },
})

export const purged = z.object({ id: text, at: text })
