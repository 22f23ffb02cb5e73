import type { FacilityResolvers } from '../generated.ts'
import { entityFields, placeFields } from './entity.ts'

export const Facility: FacilityResolvers = { ...entityFields, ...placeFields }
