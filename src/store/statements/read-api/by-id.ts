import { z } from 'zod'
import {
  CAPTURE_OUTCOMES,
  CAPTURE_STATUSES,
  MEETING_OUTCOMES,
  MEET_STATUSES,
  MENTION_FORMS,
  MODES,
  PREDICATES,
  ROLES,
  TENURE_STATUSES,
} from '../../../model/vocabulary.ts'
import { defineStatement } from '../define.ts'
import { day, id, ids, offset, words } from './shapes.ts'

const maybe = z.string().nullable()
const many = z.object({ ids })
const when = { edtf: maybe, dateFrom: day, dateTo: day }
const happening = { id, statusRule: z.string(), ...when, claimCount: offset, articleCount: offset }
const span = { start: offset, end: offset, text: words }

const article = z.object({
  ...{ revision: id, key: id, id, url: maybe, title: maybe, publisher: maybe, publishedAt: maybe, updatedAt: maybe },
  ...{ language: z.string(), text: z.string(), ingestedAt: maybe, retractedAt: maybe },
})
export const articlesByRevision = defineStatement({
  name: 'articlesByRevision',
  file: 'read/api/articles-by-revision',
  mode: 'read',
  params: many,
  row: z.object({ article, supersedes: ids }),
})

const entity = z.object({
  ...{ id, name: z.string(), aliases: z.array(z.string()), iso2: maybe, geonamesId: z.int().nullable() },
  ...{ latitude: z.number().nullable(), longitude: z.number().nullable() },
})
const LABELS = ['Person', 'Country', 'City', 'Region', 'Organization', 'Facility'] as const
export const entitiesById = defineStatement({
  name: 'entitiesById',
  file: 'read/api/entities-by-id',
  mode: 'read',
  params: many,
  row: z.object({ entity, kind: z.enum(LABELS), within: ids }),
})

const meeting = z.object({ ...happening, status: z.enum(MEETING_OUTCOMES), mode: z.enum(MODES), topic: maybe })
export const meetingsById = defineStatement({
  name: 'meetingsById',
  file: 'read/api/meetings-by-id',
  mode: 'read',
  params: many,
  row: z.object({ meeting, placeId: maybe }),
})

export const participantsOfMeetings = defineStatement({
  name: 'participantsOfMeetings',
  file: 'read/api/participants-of-meetings',
  mode: 'read',
  params: many,
  row: z.object({ key: id, entityId: id, role: z.enum(['PARTY', 'MEDIATOR']), forId: maybe }),
})

export const unnamedParticipantsOfMeetings = defineStatement({
  name: 'unnamedParticipantsOfMeetings',
  file: 'read/api/unnamed-participants-of-meetings',
  mode: 'read',
  params: many,
  row: z.object({ key: id, text: words }),
})

const capture = z.object({ ...happening, status: z.enum(CAPTURE_OUTCOMES) })
export const capturesById = defineStatement({
  name: 'capturesById',
  file: 'read/api/captures-by-id',
  mode: 'read',
  params: many,
  row: z.object({ capture, captorId: maybe, placeId: maybe }),
})

export const sourcesOfCaptures = defineStatement({
  name: 'sourcesOfCaptures',
  file: 'read/api/sources-of-captures',
  mode: 'read',
  params: many,
  row: z.object({ key: id, entityId: id, denies: z.boolean() }),
})

const claim = z.object({
  ...{ id, predicate: z.enum(PREDICATES), status: z.enum([...MEET_STATUSES, ...CAPTURE_STATUSES, ...TENURE_STATUSES]) },
  ...{ mode: z.enum(MODES).nullable(), title: maybe, topic: maybe, alias: maybe, triggerStart: offset, triggerEnd: offset },
  ...{ ...when, dateText: maybe, quote: z.string(), start: offset, end: offset, ruleId: z.string(), confidence: z.number() },
  ...{ extractorVersion: z.string(), recordedAt: maybe },
})
export const claimsById = defineStatement({
  name: 'claimsById',
  file: 'read/api/claims-by-id',
  mode: 'read',
  params: many,
  row: z.object({ claim, revision: id, meetingId: maybe, captureId: maybe }),
})

export const argumentsOfClaims = defineStatement({
  name: 'argumentsOfClaims',
  file: 'read/api/arguments-of-claims',
  mode: 'read',
  params: many,
  row: z.object({ key: id, role: z.enum(ROLES), ...span, form: z.enum(MENTION_FORMS), entityId: maybe, forId: maybe }),
})

export const attributionsOfClaims = defineStatement({
  name: 'attributionsOfClaims',
  file: 'read/api/attributions-of-claims',
  mode: 'read',
  params: many,
  row: z.object({ key: id, cue: words, ...span, entityId: maybe }),
})

export const orderOfClaims = defineStatement({
  name: 'orderOfClaims',
  file: 'read/api/order-of-claims',
  mode: 'read',
  params: many,
  row: z.object({ id, sort: z.string() }),
})

export const countLiveClaims = defineStatement({
  name: 'countLiveClaims',
  file: 'read/api/count-live-claims',
  mode: 'read',
  params: z.object({}),
  row: z.object({ claims: offset }),
})
