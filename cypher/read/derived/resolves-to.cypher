// Purpose: All relationships RESOLVES_TO from Chain to Entity, in order.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Chain)-[r:RESOLVES_TO]->(b:Entity)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target, r {.score, .reasons} AS props
ORDER BY source, target
