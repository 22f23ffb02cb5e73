// Purpose: Finds a Store by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX store_id IF NOT EXISTS
FOR (n:Store) ON (n.id)
