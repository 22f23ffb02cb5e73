// Purpose: Adds or changes meetings.
// Params: $rows list of {id, props}
// Row: none
UNWIND $rows AS row
MERGE (n:Meeting {id: row.id})
SET n += row.props
