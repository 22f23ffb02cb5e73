// Purpose: Removes relationships ABOUT that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})-[r:ABOUT]->(b:Capture {id: row.to})
DELETE r
