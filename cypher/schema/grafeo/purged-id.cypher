// Purpose: Finds a Purged by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX purged_id IF NOT EXISTS
FOR (n:Purged) ON (n.id)
