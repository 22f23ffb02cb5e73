// Purpose: Adds relationships MEETS from Entity to Entity.
// Params: $rows list of {from, to, props}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:MEETS]->(b)
SET r += row.props
