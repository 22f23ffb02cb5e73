// Purpose: One node for each doubt about two entities.
// Params: none
// Row: none
CREATE CONSTRAINT candidate_id_unique IF NOT EXISTS
FOR (n:Candidate) REQUIRE n.id IS UNIQUE
