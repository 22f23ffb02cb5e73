// Purpose: Adds changes of the derived part.
// Params: $rows list of {seq, props}
// Row: none
UNWIND $rows AS row
CREATE (c:Change {seq: row.seq})
SET c += row.props
