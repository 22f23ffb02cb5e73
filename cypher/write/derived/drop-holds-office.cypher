// Purpose: Removes relationships HOLDS_OFFICE that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to, title}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:HOLDS_OFFICE]->(b:Entity {id: row.to})
WHERE r.title = row.title
DELETE r
