// Purpose: Finds the chains that a gazetteer place is linked to.
// Params: none
// Row: none
CREATE INDEX chain_by_link IF NOT EXISTS
FOR (n:Chain) ON (n.link)
