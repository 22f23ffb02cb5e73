// Purpose: Adds a revision's chains.
// Params: $revision id, $rows list of {id, props}
// Row: none
MATCH (a:Article {revision: $revision})
UNWIND $rows AS row
MERGE (n:Chain {id: row.id})
SET n += row.props
MERGE (n)-[:`IN`]->(a)
