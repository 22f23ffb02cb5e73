// Purpose: Adds or changes candidates.
// Params: $rows list of {id, props}
// Row: none
UNWIND $rows AS row
MERGE (n:Candidate {id: row.id})
SET n += row.props
