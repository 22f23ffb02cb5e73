import type { OrganizationResolvers } from '../generated.ts'
import { actorFields, entityFields, negotiators, officeHolders } from './entity.ts'

export const Organization: OrganizationResolvers = { ...entityFields, ...actorFields, ...officeHolders, ...negotiators }
