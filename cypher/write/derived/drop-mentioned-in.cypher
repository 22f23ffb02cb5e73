// Purpose: Removes relationships MENTIONED_IN that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:MENTIONED_IN]->(b:Article {revision: row.to})
DELETE r
