// Purpose: Finds a Conflict by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX conflict_id IF NOT EXISTS
FOR (n:Conflict) ON (n.id)
