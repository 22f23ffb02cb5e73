// Purpose: One node for each claim.
// Params: none
// Row: none
CREATE CONSTRAINT claim_id_unique IF NOT EXISTS
FOR (n:Claim) REQUIRE n.id IS UNIQUE
