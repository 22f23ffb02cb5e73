// Purpose: All relationships PARTICIPATES_IN from Entity to Meeting.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:PARTICIPATES_IN]->(b:Meeting)
RETURN a.id AS source, b.id AS target, r {.role, .forId} AS props
