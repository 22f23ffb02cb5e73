// Purpose: Notes which revision follows which.
// Params: $rows list of {from, to}
// Row: none
UNWIND $rows AS row
MATCH (a:Article {revision: row.from})
MATCH (b:Article {revision: row.to})
CREATE (a)-[:SUPERSEDES]->(b)
