// Purpose: Finds entities by any part of their folded names (CONTAINS, STARTS WITH).
// Params: none
// Row: none
CREATE TEXT INDEX entity_by_search IF NOT EXISTS
FOR (n:Entity) ON (n.search)
