// Purpose: One node for each entity, whatever its kind.
// Params: none
// Row: none
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS
FOR (n:Entity) REQUIRE n.id IS UNIQUE
