// Purpose: Adds relationships ABOUT from Claim to Capture.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Capture {id: row.to})
CREATE (a)-[:ABOUT]->(b)
