// Purpose: Finds a Change by its seq; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX change_seq IF NOT EXISTS
FOR (n:Change) ON (n.seq)
