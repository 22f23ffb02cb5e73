// Purpose: Finds the claims of one predicate.
// Params: none
// Row: none
CREATE INDEX claim_by_predicate IF NOT EXISTS
FOR (n:Claim) ON (n.predicate)
