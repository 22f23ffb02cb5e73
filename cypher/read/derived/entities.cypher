// Purpose: All entities of the graph, in order.
// Params: none
// Row: props map of the properties
MATCH (n:Entity)
WHERE n.id > ''
RETURN n {.id, .kind, .name, .aliases, .search, .iso2, .geonamesId, .latitude, .longitude} AS props
ORDER BY n.id
