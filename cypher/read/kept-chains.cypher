// Purpose: Every chain.
// Params: none
// Row: props map of the properties, article revision
MATCH (n:Chain)-[:`IN`]->(a:Article)
WHERE n.id > ''
RETURN n {.id, .anchor, .kind, .name, .names, .link, .mentionCount, .start, .end, .text} AS props, a.revision AS article
ORDER BY n.id
