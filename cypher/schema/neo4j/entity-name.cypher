// Purpose: Finds and sorts entities by name.
// Params: none
// Row: none
CREATE INDEX entity_by_name IF NOT EXISTS
FOR (n:Entity) ON (n.name)
