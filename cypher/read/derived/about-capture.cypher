// Purpose: All relationships ABOUT from Claim to Capture, in order.
// Params: none
// Row: source id, target id
MATCH (a:Claim)-[r:ABOUT]->(b:Capture)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target
ORDER BY source, target
