// Purpose: Adds a revision's cues that no claim came of.
// Params: $revision id, $rows list of {id, props}
// Row: none
MATCH (a:Article {revision: $revision})
UNWIND $rows AS row
MERGE (n:Unresolved {id: row.id})
SET n += row.props
MERGE (n)-[:`IN`]->(a)
