// Purpose: The sources of every claim.
// Params: none
// Row: claimId id, chainId id, props map of the properties
MATCH (c:Claim)-[r:ATTRIBUTED_TO]->(x:Chain)
WHERE c.id > ''
RETURN c.id AS claimId, x.id AS chainId, r {.order, .cue, .start, .end, .text} AS props
ORDER BY claimId
