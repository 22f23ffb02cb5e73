// Purpose: All relationships CLAIMS_CAPTURE_OF from Entity to Entity, in order.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:CLAIMS_CAPTURE_OF]->(b:Entity)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target, r {.captureId, .captorId, .status, .dateFrom, .dateTo, .claimIds} AS props
ORDER BY source, target, r.captureId
