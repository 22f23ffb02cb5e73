// Purpose: Finds claims by what outlives revisions.
// Params: none
// Row: none
CREATE INDEX claim_anchor IF NOT EXISTS
FOR (n:Claim) ON (n.anchor)
