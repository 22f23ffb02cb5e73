// Purpose: All relationships HOLDS_OFFICE from Entity to Entity.
// Params: none
// Row: source id, target id, props map of the properties
MATCH (a:Entity)-[r:HOLDS_OFFICE]->(b:Entity)
RETURN a.id AS source, b.id AS target, r {.title, .former, .dateFrom, .dateTo, .claimIds} AS props
