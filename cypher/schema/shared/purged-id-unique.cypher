// Purpose: One node for each purged key (its hash).
// Params: none
// Row: none
CREATE CONSTRAINT purged_id_unique IF NOT EXISTS
FOR (n:Purged) REQUIRE n.id IS UNIQUE
