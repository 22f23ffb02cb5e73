// Purpose: Every purged article.
// Params: none
// Row: props map of the properties
MATCH (p:Purged)
WHERE p.id > ''
RETURN p {.id, .at} AS props
ORDER BY p.id
