// Purpose: Adds relationships OF from Capture to Entity.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Capture {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[:OF]->(b)
