// Purpose: Finds entities by the words of their folded names, best first.
// Params: none
// Row: none
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (n:Entity) ON EACH [n.search]
