// Purpose: Removes relationships PARTICIPATES_IN that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:PARTICIPATES_IN]->(b:Meeting {id: row.to})
DELETE r
