// Purpose: All entities of the graph.
// Params: none
// Row: props map of the properties
MATCH (n:Entity)
RETURN n {.id, .kind, .name, .aliases, .search, .iso2, .geonamesId, .latitude, .longitude} AS props
