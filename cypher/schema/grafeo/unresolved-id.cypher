// Purpose: Finds a Unresolved by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX unresolved_id IF NOT EXISTS
FOR (n:Unresolved) ON (n.id)
