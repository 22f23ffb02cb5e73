// Purpose: Adds a person's verdicts, or changes them.
// Params: $rows list of {id, props}
// Row: none
UNWIND $rows AS row
MERGE (n:Judgement {id: row.id})
SET n += row.props
