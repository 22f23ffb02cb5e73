// Purpose: All relationships ABOUT from Claim to Meeting, in order.
// Params: none
// Row: source id, target id
MATCH (a:Claim)-[r:ABOUT]->(b:Meeting)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target
ORDER BY source, target
