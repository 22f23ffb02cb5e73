// Purpose: All candidates of the graph.
// Params: none
// Row: props map of the properties
MATCH (n:Candidate)
RETURN n {.id, .about, .left, .right, .score, .reasons} AS props
