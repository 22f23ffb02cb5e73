// Purpose: Finds a Entity by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX entity_id IF NOT EXISTS
FOR (n:Entity) ON (n.id)
