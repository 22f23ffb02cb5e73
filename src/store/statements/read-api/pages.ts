import { z } from 'zod'
import { CHANGE_KINDS, JUDGED } from '../../../model/vocabulary.ts'
import { defineStatement } from '../define.ts'
import * as shapes from './shapes.ts'

const { pageOf, pagesOf, listed, listedBelow, id, offset, words, tenure } = shapes
const { articleFilter, happeningFilter, meetingFilter, sourceFilter, captureFilter, claimFilter, meetsFilter, tenureFilter, kinds } = shapes

export const pageArticles = defineStatement({
  name: 'pageArticles',
  file: 'read/api/page-articles',
  mode: 'read',
  params: pageOf(articleFilter),
  row: listed({}),
})

export const pageArticlesMentioning = defineStatement({
  name: 'pageArticlesMentioning',
  file: 'read/api/page-articles-mentioning',
  mode: 'read',
  params: pagesOf(articleFilter),
  row: listedBelow({}),
})

export const pageEntities = defineStatement({
  name: 'pageEntities',
  file: 'read/api/page-entities',
  mode: 'read',
  params: pageOf({ kinds }),
  row: listed({}),
})

export const pageEntitiesFound = defineStatement({
  name: 'pageEntitiesFound',
  file: 'read/api/page-entities-found',
  mode: 'read',
  params: pageOf({ search: z.string(), kinds }),
  row: listed({}),
})

export const pageMeetings = defineStatement({
  name: 'pageMeetings',
  file: 'read/api/page-meetings',
  mode: 'read',
  params: pageOf(happeningFilter),
  row: listed({}),
})

export const pageMeetingsOfParticipant = defineStatement({
  name: 'pageMeetingsOfParticipant',
  file: 'read/api/page-meetings-of-participant',
  mode: 'read',
  params: pagesOf(meetingFilter),
  row: listedBelow({}),
})

export const pageMeetingsAtPlace = defineStatement({
  name: 'pageMeetingsAtPlace',
  file: 'read/api/page-meetings-at-place',
  mode: 'read',
  params: pagesOf(meetingFilter),
  row: listedBelow({}),
})

export const pageMeets = defineStatement({
  name: 'pageMeets',
  file: 'read/api/page-meets',
  mode: 'read',
  params: pagesOf(meetsFilter),
  row: listedBelow({ meetingId: id, withId: id }),
})

export const pageCaptures = defineStatement({
  name: 'pageCaptures',
  file: 'read/api/page-captures',
  mode: 'read',
  params: pageOf(sourceFilter),
  row: listed({}),
})

export const pageCapturesOfCaptor = defineStatement({
  name: 'pageCapturesOfCaptor',
  file: 'read/api/page-captures-of-captor',
  mode: 'read',
  params: pagesOf(captureFilter),
  row: listedBelow({}),
})

export const pageCapturesOfPlace = defineStatement({
  name: 'pageCapturesOfPlace',
  file: 'read/api/page-captures-of-place',
  mode: 'read',
  params: pagesOf(captureFilter),
  row: listedBelow({}),
})

export const pageCaptureSources = defineStatement({
  name: 'pageCaptureSources',
  file: 'read/api/page-capture-sources',
  mode: 'read',
  params: pagesOf({}),
  row: listedBelow({ captureId: id, denies: z.boolean() }),
})

export const pageClaims = defineStatement({
  name: 'pageClaims',
  file: 'read/api/page-claims',
  mode: 'read',
  params: pageOf(claimFilter),
  row: listed({}),
})

export const pageClaimsOfEntity = defineStatement({
  name: 'pageClaimsOfEntity',
  file: 'read/api/page-claims-of-entity',
  mode: 'read',
  params: pagesOf({ entity: id.nullable(), ...claimFilter }),
  row: listedBelow({}),
})

export const pageClaimsInArticle = defineStatement({
  name: 'pageClaimsInArticle',
  file: 'read/api/page-claims-in-article',
  mode: 'read',
  params: pagesOf({}),
  row: listedBelow({}),
})

export const pageClaimsAboutMeeting = defineStatement({
  name: 'pageClaimsAboutMeeting',
  file: 'read/api/page-claims-about-meeting',
  mode: 'read',
  params: pagesOf({}),
  row: listedBelow({}),
})

export const pageClaimsAboutCapture = defineStatement({
  name: 'pageClaimsAboutCapture',
  file: 'read/api/page-claims-about-capture',
  mode: 'read',
  params: pagesOf({}),
  row: listedBelow({}),
})

export const pageMentions = defineStatement({
  name: 'pageMentions',
  file: 'read/api/page-mentions',
  mode: 'read',
  params: pagesOf({}),
  row: listedBelow({ count: offset }),
})

export const pageOffices = defineStatement({
  name: 'pageOffices',
  file: 'read/api/page-offices',
  mode: 'read',
  params: pageOf(tenureFilter),
  row: listed({ ...tenure, title: words }),
})

export const pageOfficesOfPerson = defineStatement({
  name: 'pageOfficesOfPerson',
  file: 'read/api/page-offices-of-person',
  mode: 'read',
  params: pagesOf({}),
  row: listedBelow({ ...tenure, title: words }),
})

export const pageOfficesOfBody = defineStatement({
  name: 'pageOfficesOfBody',
  file: 'read/api/page-offices-of-body',
  mode: 'read',
  params: pagesOf({}),
  row: listedBelow({ ...tenure, title: words }),
})

export const pageNegotiators = defineStatement({
  name: 'pageNegotiators',
  file: 'read/api/page-negotiators',
  mode: 'read',
  params: pageOf(tenureFilter),
  row: listed(tenure),
})

export const pageNegotiatorsByPerson = defineStatement({
  name: 'pageNegotiatorsByPerson',
  file: 'read/api/page-negotiators-by-person',
  mode: 'read',
  params: pagesOf({}),
  row: listedBelow(tenure),
})

export const pageNegotiatorsByPrincipal = defineStatement({
  name: 'pageNegotiatorsByPrincipal',
  file: 'read/api/page-negotiators-by-principal',
  mode: 'read',
  params: pagesOf({}),
  row: listedBelow(tenure),
})

export const pageCandidates = defineStatement({
  name: 'pageCandidates',
  file: 'read/api/page-candidates',
  mode: 'read',
  params: pageOf({ about: z.enum(JUDGED).nullable() }),
  row: listed({ about: z.enum(JUDGED), left: id, right: id, score: z.number(), reasons: z.array(words) }),
})

const change = z.object({
  ...{ seq: offset, at: words, kind: z.enum(CHANGE_KINDS), subject: id, about: z.array(id) },
  ...{ before: words.nullable(), after: words.nullable() },
})
export const pageChanges = defineStatement({
  name: 'pageChanges',
  file: 'read/api/page-changes',
  mode: 'read',
  params: pageOf({ seq: offset, instant: words.nullable(), about: id.nullable() }),
  row: listed({ change }),
})
