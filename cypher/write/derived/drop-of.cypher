// Purpose: Removes relationships OF that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Capture {id: row.from})-[r:OF]->(b:Entity {id: row.to})
DELETE r
