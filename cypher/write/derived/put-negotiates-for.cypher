// Purpose: Adds relationships NEGOTIATES_FOR from Entity to Entity.
// Params: $rows list of {from, to, props}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:NEGOTIATES_FOR]->(b)
SET r += row.props
