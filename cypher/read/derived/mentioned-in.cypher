// Purpose: All relationships MENTIONED_IN from Entity to Article.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:MENTIONED_IN]->(b:Article)
RETURN a.id AS source, b.revision AS target, r {.count} AS props
