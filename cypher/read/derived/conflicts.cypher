// Purpose: All conflicts of the graph.
// Params: none
// Row: props map of the properties
MATCH (n:Conflict)
RETURN n {.id, .about, .left, .right, .verdict} AS props
