import * as lists from '../../service/read/lists.ts'
import type { PersonResolvers } from '../generated.ts'
import { negotiatorsOf, officesOf } from '../lists/tenures.ts'
import { actorFields, entityFields, negotiators } from './entity.ts'

export const Person: PersonResolvers = {
  ...entityFields,
  ...actorFields,
  ...negotiators,
  offices: ({ id }, args, context) => officesOf(context, { list: lists.officesOfPerson, key: id }, args),
  negotiatesFor: ({ id }, args, context) => negotiatorsOf(context, { list: lists.negotiatorsByPerson, key: id }, args),
}
