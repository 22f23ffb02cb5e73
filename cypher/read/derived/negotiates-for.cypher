// Purpose: All relationships NEGOTIATES_FOR from Entity to Entity, in order.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:NEGOTIATES_FOR]->(b:Entity)
WHERE a.id > ''
RETURN a.id AS source, b.id AS target, r {.former, .dateFrom, .dateTo, .claimIds} AS props
ORDER BY source, target
