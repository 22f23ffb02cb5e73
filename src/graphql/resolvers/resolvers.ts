import type { Resolvers } from '../generated.ts'
import { dateScalar, dateTimeScalar, edtfScalar, jsonScalar } from '../scalars.ts'
import { Article, Mentioned } from './article.ts'
import { Capture, CaptureSource } from './capture.ts'
import { City } from './city.ts'
import { Argument, Attribution, Claim, Happening } from './claim.ts'
import { Country } from './country.ts'
import { Entity } from './entity.ts'
import { Facility } from './facility.ts'
import { Anchored, Candidate, Change, Judgement } from './history.ts'
import { Meeting, Meets, Participation } from './meeting.ts'
import { Mutation } from './mutation.ts'
import { Organization } from './organization.ts'
import { Person } from './person.ts'
import { Query } from './query.ts'
import { Region } from './region.ts'
import { HoldsOffice, NegotiatesFor } from './tenure.ts'

/** One entry a type of schema.graphql; fields that are not named here are read off the record by their name. */
export const resolvers: Resolvers = {
  ...{ Date: dateScalar, DateTime: dateTimeScalar, EDTF: edtfScalar, JSON: jsonScalar },
  ...{ Mutation, Candidate, Judgement, Anchored, Change },
  ...{ Query, Article, Mentioned, Claim, Argument, Attribution, Happening },
  ...{ Entity, Person, Country, City, Region, Organization, Facility },
  ...{ Meeting, Participation, Meets, Capture, CaptureSource, NegotiatesFor, HoldsOffice },
}
