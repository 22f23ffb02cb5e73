import { z } from 'zod'
import {
  CAPTURE_OUTCOMES,
  ENTITY_KINDS,
  MEETING_OUTCOMES,
  MENTION_FORMS,
  MODES,
  PREDICATES,
  ROLES,
  MEET_STATUSES,
  CAPTURE_STATUSES,
  TENURE_STATUSES,
} from './vocabulary.ts'

/** Version of the document's shape; a document of another one is refused. */
export const DOCUMENT_SCHEMA = 'dateline/extraction/1'

const offset = z.int().min(0)
const span = { start: offset, end: offset }
const textSpan = { ...span, text: z.string() }
const instant = z.string().nullable()

/** An article as given and identified (DESIGN.md §4, Ids). Dates are ISO days or UTC instants. */
export const articleSchema = z.object({
  id: z.string().min(1),
  key: z.string().min(1),
  revision: z.string().regex(/^[0-9a-f]{16}$/),
  publishedAt: instant,
  updatedAt: instant,
  publisher: z.string().nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string(),
  text: z.string(),
  contentHash: z.string(),
  dateline: z.object({ place: z.string().nullable(), date: z.string().nullable(), ...span }).nullable(),
})

export const mentionSchema = z.object({ ...textSpan, form: z.enum(MENTION_FORMS) })

/** One chain of co-referring mentions; `name` null: told only by class or office. */
export const entitySchema = z.object({
  id: z.string().min(1),
  kind: z.enum(ENTITY_KINDS).nullable(),
  name: z.string().nullable(),
  aliases: z.array(z.string()),
  link: z.string().nullable(),
  mentions: z.array(mentionSchema).min(1),
})

export const argumentSchema = z.object({
  role: z.enum(ROLES),
  entityId: z.string().nullable(),
  ...textSpan,
  form: z.enum(MENTION_FORMS),
  forId: z.string().optional(),
})

export const attributionSchema = z.object({ entityId: z.string().nullable(), cue: z.string(), ...textSpan })

export const timeSchema = z.object({ edtf: z.string().nullable(), from: z.iso.date().nullable(), to: z.iso.date().nullable(), ...textSpan })

export const claimSchema = z.object({
  id: z.string().min(1),
  predicate: z.enum(PREDICATES),
  status: z.enum([...MEET_STATUSES, ...CAPTURE_STATUSES, ...TENURE_STATUSES]),
  mode: z.enum(MODES).nullable(),
  title: z.string().nullable(),
  topic: z.string().nullable(),
  alias: z.string().nullable(),
  group: z.string().nullable(),
  trigger: z.object(textSpan),
  arguments: z.array(argumentSchema),
  time: timeSchema.nullable(),
  attribution: z.array(attributionSchema),
  evidence: z.object(textSpan),
  ruleId: z.string().min(1),
  confidence: z.number().min(0).max(1),
})

const participant = z.object({ entityId: z.string(), role: z.enum(['PARTY', 'MEDIATOR']), forId: z.string().optional() })
const claimIds = z.array(z.string())

export const documentMeetingSchema = z.object({
  id: z.string(),
  participants: z.array(participant),
  placeId: z.string().nullable(),
  edtf: z.string().nullable(),
  status: z.enum(MEETING_OUTCOMES),
  mode: z.enum(MODES),
  topic: z.string().nullable().optional(),
  claimIds,
})

export const documentCaptureSchema = z.object({
  id: z.string(),
  captorId: z.string().nullable(),
  placeId: z.string(),
  edtf: z.string().nullable(),
  status: z.enum(CAPTURE_OUTCOMES),
  claimedBy: z.array(z.string()),
  deniedBy: z.array(z.string()),
  claimIds,
})

/** The extraction document of DESIGN.md §5: one JSON line an article. All spans are UTF-16 offsets into `article.text`. */
export const documentSchema = z.object({
  schema: z.literal(DOCUMENT_SCHEMA),
  extractor: z.string().min(1),
  article: articleSchema,
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
  meetings: z.array(documentMeetingSchema),
  captures: z.array(documentCaptureSchema),
  negotiatesFor: z.array(z.object({ personId: z.string(), principalId: z.string(), former: z.boolean(), claimIds })),
  offices: z.array(z.object({ personId: z.string(), title: z.string(), ofId: z.string(), former: z.boolean(), claimIds })),
  timexes: z.array(z.object({ ...textSpan, edtf: z.string().nullable() })),
  unresolved: z.array(z.object({ cue: z.string(), ...span, reason: z.string() })),
})

export type DocumentArticle = z.infer<typeof articleSchema>
export type DocumentEntity = z.infer<typeof entitySchema>
export type DocumentMention = z.infer<typeof mentionSchema>
export type DocumentClaim = z.infer<typeof claimSchema>
export type DocumentArgument = z.infer<typeof argumentSchema>
export type DocumentAttribution = z.infer<typeof attributionSchema>
export type DocumentMeeting = z.infer<typeof documentMeetingSchema>
export type DocumentCapture = z.infer<typeof documentCaptureSchema>
export type ExtractionDocument = z.infer<typeof documentSchema>
