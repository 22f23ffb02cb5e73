// Purpose: The arguments of every claim.
// Params: none
// Row: claimId id, chainId id, props map of the properties
MATCH (c:Claim)-[r:ARGUMENT]->(x:Chain)
WHERE c.id > ''
RETURN c.id AS claimId, x.id AS chainId, r {.role, .forId, .start, .end, .text, .form} AS props
ORDER BY claimId
