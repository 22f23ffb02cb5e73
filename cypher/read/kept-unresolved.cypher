// Purpose: Every cue that no claim came of.
// Params: none
// Row: props map of the properties, article revision
MATCH (n:Unresolved)-[:`IN`]->(a:Article)
RETURN n {.id, .cue, .start, .end, .reason} AS props, a.revision AS article
