// Purpose: Finds a Candidate by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX candidate_id IF NOT EXISTS
FOR (n:Candidate) ON (n.id)
