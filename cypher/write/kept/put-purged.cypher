// Purpose: Notes that the articles of these keys were purged.
// Params: $rows list of {id, props}
// Row: none
UNWIND $rows AS row
MERGE (p:Purged {id: row.id})
SET p += row.props
