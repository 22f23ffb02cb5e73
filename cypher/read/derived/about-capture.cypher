// Purpose: All relationships ABOUT from Claim to Capture.
// Params: none
// Row: source id, target id
MATCH (a:Claim)-[r:ABOUT]->(b:Capture)
RETURN a.id AS source, b.id AS target
