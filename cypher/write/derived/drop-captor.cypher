// Purpose: Removes relationships CAPTOR that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Capture {id: row.from})-[r:CAPTOR]->(b:Entity {id: row.to})
DELETE r
