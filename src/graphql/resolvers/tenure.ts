import type { HoldsOfficeResolvers, NegotiatesForResolvers } from '../generated.ts'
import { claimsNamed } from '../lists/claims.ts'
import { must } from '../must.ts'

export const NegotiatesFor: NegotiatesForResolvers = {
  person: ({ personId }, _args, { load }) => must(load.entity, personId),
  principal: ({ ofId }, _args, { load }) => must(load.entity, ofId),
  claims: ({ claimIds }, args, context) => claimsNamed(context, claimIds, args),
}

export const HoldsOffice: HoldsOfficeResolvers = {
  person: ({ personId }, _args, { load }) => must(load.entity, personId),
  of: ({ ofId }, _args, { load }) => must(load.entity, ofId),
  claims: ({ claimIds }, args, context) => claimsNamed(context, claimIds, args),
}
