// Purpose: All relationships CLAIMS_CAPTURE_OF from Entity to Entity.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:CLAIMS_CAPTURE_OF]->(b:Entity)
RETURN a.id AS source, b.id AS target, r {.captureId, .captorId, .status, .dateFrom, .dateTo, .claimIds} AS props
