import type { QueryResolvers } from '../generated.ts'
import { allArticles } from '../lists/articles.ts'
import { allCaptures } from '../lists/captures.ts'
import { allClaims } from '../lists/claims.ts'
import { allEntities } from '../lists/entities.ts'
import { allCandidates, allJudgements, changesSince } from '../lists/history.ts'
import { allMeetings } from '../lists/meetings.ts'
import { allNegotiators, allOffices } from '../lists/tenures.ts'
import { maybe } from '../must.ts'

export const Query: QueryResolvers = {
  article: async (_root, { id }, { load, reader }) => maybe(load.article, await reader.findArticle(id)),
  articles: (_root, args, context) => allArticles(context, args),
  entity: async (_root, { id }, context) => (await context.entity(id)) ?? context.reader.refuseGone(id),
  entities: (_root, args, context) => allEntities(context, args),
  meeting: async (_root, { id }, { load, reader }) => (await load.meeting.load(id)) ?? maybe(load.meeting, await reader.findHappening(id)),
  meetings: (_root, args, context) => allMeetings(context, args),
  capture: async (_root, { id }, { load, reader }) => (await load.capture.load(id)) ?? maybe(load.capture, await reader.findHappening(id)),
  captures: (_root, args, context) => allCaptures(context, args),
  claim: (_root, { id }, { load }) => load.claim.load(id),
  claims: (_root, args, context) => allClaims(context, args),
  negotiatesFor: (_root, args, context) => allNegotiators(context, args),
  offices: (_root, args, context) => allOffices(context, args),
  candidates: (_root, args, context) => allCandidates(context, args),
  judgements: (_root, args, context) => allJudgements(context, args),
  changesSince: (_root, args, context) => changesSince(context, args),
  status: (_root, _args, { reader }) => reader.status(),
}
