// Purpose: All relationships MEETS from Entity to Entity, in order.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:MEETS]->(b:Entity)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target, r {.meetingId, .status, .dateFrom, .dateTo} AS props
ORDER BY source, target, r.meetingId
