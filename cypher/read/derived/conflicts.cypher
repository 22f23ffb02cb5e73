// Purpose: All conflicts of the graph, in order.
// Params: none
// Row: props map of the properties
MATCH (n:Conflict)
WHERE n.id > ''
RETURN n {.id, .about, .left, .right, .verdict} AS props
ORDER BY n.id
