import type { EntityRecord } from '../../service/read/records.ts'
import { labelOf } from '../../service/read/labels.ts'
import * as lists from '../../service/read/lists.ts'
import type { EntityResolvers, PersonResolvers, CountryResolvers, CityResolvers } from '../generated.ts'
import { articlesMentioning } from '../lists/articles.ts'
import { captureSourcesOf, capturesOf } from '../lists/captures.ts'
import { claimsOfEntity } from '../lists/claims.ts'
import { counterpartsOf, meetingsOf } from '../lists/meetings.ts'
import { negotiatorsOf, officesOf } from '../lists/tenures.ts'

export const Entity: EntityResolvers = { __resolveType: (entity: EntityRecord) => labelOf(entity.kind) }

/** What every entity answers. */
export const entityFields = {
  meetings: ({ id }, args, context) => meetingsOf(context, { list: lists.meetingsOfParticipant, key: id }, args),
  meets: ({ id }, args, context) => counterpartsOf(context, id, args),
  mentionedIn: ({ id }, args, context) => articlesMentioning(context, id, args),
  claims: ({ id }, args, context) => claimsOfEntity(context, id, args),
} satisfies PersonResolvers

/** What places answer: what happened there. */
export const placeFields = {
  hosted: ({ id }, args, context) => meetingsOf(context, { list: lists.meetingsAtPlace, key: id }, args),
  captures: ({ id }, args, context) => capturesOf(context, { list: lists.capturesOfPlace, key: id }, args),
} satisfies CityResolvers

/** What those answer who can take places and speak. */
export const actorFields = {
  captured: ({ id }, args, context) => capturesOf(context, { list: lists.capturesOfCaptor, key: id }, args),
  claimsCapture: ({ id }, args, context) => captureSourcesOf(context, id, args),
} satisfies PersonResolvers

export const officeHolders = {
  officeHolders: ({ id }, args, context) => officesOf(context, { list: lists.officesOfBody, key: id }, args),
} satisfies CountryResolvers

export const negotiators = {
  negotiators: ({ id }, args, context) => negotiatorsOf(context, { list: lists.negotiatorsByPrincipal, key: id }, args),
} satisfies PersonResolvers
