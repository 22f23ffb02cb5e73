// Purpose: All relationships HELD_IN from Meeting to Entity, in order.
// Params: none
// Row: source id, target id
MATCH (a:Meeting)-[r:HELD_IN]->(b:Entity)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target
ORDER BY source, target
