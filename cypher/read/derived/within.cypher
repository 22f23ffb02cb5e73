// Purpose: All relationships IN from Entity to Entity.
// Params: none
// Row: source id, target id
MATCH (a:Entity)-[r:`IN`]->(b:Entity)
RETURN a.id AS source, b.id AS target
