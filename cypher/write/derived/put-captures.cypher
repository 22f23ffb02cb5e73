// Purpose: Adds or changes captures.
// Params: $rows list of {id, props}
// Row: none
UNWIND $rows AS row
MERGE (n:Capture {id: row.id})
SET n += row.props
