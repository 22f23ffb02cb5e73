// Purpose: All relationships IN from Entity to Entity, in order.
// Params: none
// Row: source id, target id
MATCH (a:Entity)-[r:`IN`]->(b:Entity)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target
ORDER BY source, target
