// Purpose: One node for each judgement that cannot be obeyed.
// Params: none
// Row: none
CREATE CONSTRAINT conflict_id_unique IF NOT EXISTS
FOR (n:Conflict) REQUIRE n.id IS UNIQUE
