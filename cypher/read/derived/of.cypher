// Purpose: All relationships OF from Capture to Entity.
// Params: none
// Row: source id, target id
MATCH (a:Capture)-[r:OF]->(b:Entity)
RETURN a.id AS source, b.id AS target
