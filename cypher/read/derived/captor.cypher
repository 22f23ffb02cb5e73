// Purpose: All relationships CAPTOR from Capture to Entity.
// Params: none
// Row: source id, target id
MATCH (a:Capture)-[r:CAPTOR]->(b:Entity)
RETURN a.id AS source, b.id AS target
