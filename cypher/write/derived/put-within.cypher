// Purpose: Adds relationships IN from Entity to Entity.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[:`IN`]->(b)
