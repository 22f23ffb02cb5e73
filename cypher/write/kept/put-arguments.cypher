// Purpose: Adds the arguments of new claims.
// Params: $rows list of {claimId, chainId, props}
// Row: none
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (x:Chain {id: row.chainId})
CREATE (c)-[r:ARGUMENT]->(x)
SET r += row.props
