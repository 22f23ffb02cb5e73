// Purpose: All relationships MENTIONED_IN from Entity to Article, in order.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:MENTIONED_IN]->(b:Article)
WHERE a.id > ''
RETURN a.id AS source, b.revision AS target, r {.count} AS props
ORDER BY source, target
