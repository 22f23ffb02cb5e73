// Purpose: All relationships PARTICIPATES_IN from Entity to Meeting, in order.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:PARTICIPATES_IN]->(b:Meeting)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target, r {.role, .forId} AS props
ORDER BY source, target
