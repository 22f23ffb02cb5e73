// Purpose: All relationships HOLDS_OFFICE from Entity to Entity, in order.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:HOLDS_OFFICE]->(b:Entity)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target, r {.title, .former, .dateFrom, .dateTo, .claimIds} AS props
ORDER BY source, target, r.title
