// Purpose: Removes conflicts that are derived no more, with their relationships.
// Params: $rows list of {id}
// Row: none
UNWIND $rows AS row
MATCH (n:Conflict {id: row.id})
DETACH DELETE n
