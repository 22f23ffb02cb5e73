// Purpose: One node for each sentence that a cue fired in and no frame completed.
// Params: none
// Row: none
CREATE CONSTRAINT unresolved_id_unique IF NOT EXISTS
FOR (n:Unresolved) REQUIRE n.id IS UNIQUE
