// Purpose: All candidates of the graph, in order.
// Params: none
// Row: props map of the properties
MATCH (n:Candidate)
WHERE n.id > ''
RETURN n {.id, .about, .left, .right, .score, .reasons} AS props
ORDER BY n.id
