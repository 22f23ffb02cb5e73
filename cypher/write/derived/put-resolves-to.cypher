// Purpose: Adds relationships RESOLVES_TO from Chain to Entity.
// Params: $rows list of {from, to, props}
// Row: none
UNWIND $rows AS row
MATCH (a:Chain {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:RESOLVES_TO]->(b)
SET r += row.props
