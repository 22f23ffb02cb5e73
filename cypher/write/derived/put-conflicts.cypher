// Purpose: Adds or changes conflicts.
// Params: $rows list of {id, props}
// Row: none
UNWIND $rows AS row
MERGE (n:Conflict {id: row.id})
SET n += row.props
