// Purpose: Removes relationships IN that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:`IN`]->(b:Entity {id: row.to})
DELETE r
