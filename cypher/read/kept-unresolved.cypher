// Purpose: Every cue that no claim came of.
// Params: none
// Row: props map of the properties, article revision
MATCH (n:Unresolved)-[:`IN`]->(a:Article)
WHERE n.id > ''
RETURN n {.id, .cue, .start, .end, .reason} AS props, a.revision AS article
ORDER BY n.id
