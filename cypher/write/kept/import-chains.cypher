// Purpose: Adds chains of many revisions to a new store.
// Params: $rows list of {id, article, props}
// Row: none
UNWIND $rows AS row
MATCH (a:Article {revision: row.article})
CREATE (n:Chain {id: row.id})
SET n += row.props
CREATE (n)-[:`IN`]->(a)
