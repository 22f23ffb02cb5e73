// Purpose: One node for each judgement of a person.
// Params: none
// Row: none
CREATE CONSTRAINT judgement_id_unique IF NOT EXISTS
FOR (n:Judgement) REQUIRE n.id IS UNIQUE
