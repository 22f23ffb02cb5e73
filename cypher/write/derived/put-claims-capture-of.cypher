// Purpose: Adds relationships CLAIMS_CAPTURE_OF from Entity to Entity.
// Params: $rows list of {from, to, props}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:CLAIMS_CAPTURE_OF]->(b)
SET r += row.props
