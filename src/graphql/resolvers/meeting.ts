import * as lists from '../../service/read/lists.ts'
import type { MeetingResolvers, MeetsResolvers, ParticipationResolvers } from '../generated.ts'
import { claimsOf } from '../lists/claims.ts'
import { maybe, must } from '../must.ts'

export const Meeting: MeetingResolvers = {
  place: ({ placeId }, _args, { load }) => maybe(load.entity, placeId),
  participants: ({ id }, _args, { load }) => load.participants.load(id),
  unnamedParticipants: ({ id }, _args, { load }) => load.unnamedParticipants.load(id),
  claims: ({ id }, args, context) => claimsOf(context, { list: lists.claimsAboutMeeting, key: id }, args),
}

export const Participation: ParticipationResolvers = {
  entity: ({ entityId }, _args, { load }) => must(load.entity, entityId),
  for: ({ forId }, _args, { load }) => maybe(load.entity, forId),
}

export const Meets: MeetsResolvers = {
  with: ({ withId }, _args, { load }) => must(load.entity, withId),
  meeting: ({ meetingId }, _args, { load }) => must(load.meeting, meetingId),
}
