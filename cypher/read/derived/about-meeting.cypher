// Purpose: All relationships ABOUT from Claim to Meeting.
// Params: none
// Row: source id, target id
MATCH (a:Claim)-[r:ABOUT]->(b:Meeting)
RETURN a.id AS source, b.id AS target
