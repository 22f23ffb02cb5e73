// Purpose: Finds a Judgement by its id; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX judgement_id IF NOT EXISTS
FOR (n:Judgement) ON (n.id)
