import type { CountryResolvers } from '../generated.ts'
import { actorFields, entityFields, negotiators, officeHolders, placeFields } from './entity.ts'

export const Country: CountryResolvers = { ...entityFields, ...placeFields, ...actorFields, ...officeHolders, ...negotiators }
