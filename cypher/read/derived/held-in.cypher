// Purpose: All relationships HELD_IN from Meeting to Entity.
// Params: none
// Row: source id, target id
MATCH (a:Meeting)-[r:HELD_IN]->(b:Entity)
RETURN a.id AS source, b.id AS target
