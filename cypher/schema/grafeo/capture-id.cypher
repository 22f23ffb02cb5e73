// Purpose: Finds a Capture by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX capture_id IF NOT EXISTS
FOR (n:Capture) ON (n.id)
