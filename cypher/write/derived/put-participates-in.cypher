// Purpose: Adds relationships PARTICIPATES_IN from Entity to Meeting.
// Params: $rows list of {from, to, props}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Meeting {id: row.to})
CREATE (a)-[r:PARTICIPATES_IN]->(b)
SET r += row.props
