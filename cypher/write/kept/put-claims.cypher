// Purpose: Adds a revision's claims.
// Params: $revision id, $rows list of {id, props}
// Row: none
MATCH (a:Article {revision: $revision})
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n += row.props
MERGE (n)-[:ASSERTED_IN]->(a)
