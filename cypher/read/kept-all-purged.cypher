// Purpose: Every purged article.
// Params: none
// Row: props map of the properties
MATCH (p:Purged)
RETURN p {.id, .at} AS props
