// Purpose: Removes relationships HELD_IN that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})-[r:HELD_IN]->(b:Entity {id: row.to})
DELETE r
