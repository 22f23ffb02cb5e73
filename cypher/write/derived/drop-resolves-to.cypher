// Purpose: Removes relationships RESOLVES_TO that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Chain {id: row.from})-[r:RESOLVES_TO]->(b:Entity {id: row.to})
DELETE r
