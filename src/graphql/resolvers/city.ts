import type { CityResolvers } from '../generated.ts'
import { actorFields, entityFields, officeHolders, placeFields } from './entity.ts'
import { withinOf } from './within.ts'

export const City: CityResolvers = {
  ...entityFields,
  ...placeFields,
  ...actorFields,
  ...officeHolders,
  region: (city, _args, context) => withinOf(city, 'REGION', context),
  country: (city, _args, context) => withinOf(city, 'COUNTRY', context),
}
