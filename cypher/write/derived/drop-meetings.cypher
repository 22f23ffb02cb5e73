// Purpose: Removes meetings that are derived no more, with their relationships.
// Params: $rows list of {id}
// Row: none
UNWIND $rows AS row
MATCH (n:Meeting {id: row.id})
DETACH DELETE n
