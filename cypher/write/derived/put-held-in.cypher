// Purpose: Adds relationships HELD_IN from Meeting to Entity.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[:HELD_IN]->(b)
