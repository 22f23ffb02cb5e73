// Purpose: All relationships DENIES_CAPTURE_OF from Entity to Entity, in order.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:DENIES_CAPTURE_OF]->(b:Entity)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target, r {.captureId, .claimIds} AS props
ORDER BY source, target, r.captureId
