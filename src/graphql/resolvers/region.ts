import type { RegionResolvers } from '../generated.ts'
import { actorFields, entityFields, negotiators, officeHolders, placeFields } from './entity.ts'
import { withinOf } from './within.ts'

export const Region: RegionResolvers = {
  ...entityFields,
  ...placeFields,
  ...actorFields,
  ...officeHolders,
  ...negotiators,
  country: (region, _args, context) => withinOf(region, 'COUNTRY', context),
}
