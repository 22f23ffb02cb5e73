// Purpose: Adds relationships MENTIONED_IN from Entity to Article.
// Params: $rows list of {from, to, props}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Article {revision: row.to})
CREATE (a)-[r:MENTIONED_IN]->(b)
SET r += row.props
