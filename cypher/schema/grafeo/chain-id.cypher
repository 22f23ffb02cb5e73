// Purpose: Finds a Chain by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX chain_id IF NOT EXISTS
FOR (n:Chain) ON (n.id)
