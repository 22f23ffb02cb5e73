// Purpose: Finds a Meeting by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX meeting_id IF NOT EXISTS
FOR (n:Meeting) ON (n.id)
