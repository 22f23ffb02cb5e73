// Purpose: Finds chains by what outlives revisions.
// Params: none
// Row: none
CREATE INDEX chain_anchor IF NOT EXISTS
FOR (n:Chain) ON (n.anchor)
