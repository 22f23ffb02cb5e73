// Purpose: Finds a Claim by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX claim_id IF NOT EXISTS
FOR (n:Claim) ON (n.id)
