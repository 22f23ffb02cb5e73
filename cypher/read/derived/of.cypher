// Purpose: All relationships OF from Capture to Entity, in order.
// Params: none
// Row: source id, target id
MATCH (a:Capture)-[r:OF]->(b:Entity)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target
ORDER BY source, target
