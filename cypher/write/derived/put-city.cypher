// Purpose: Adds or changes entities of one kind.
// Params: $rows list of {id, props}
// Row: none
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n:City
SET n += row.props
