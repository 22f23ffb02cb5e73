// Purpose: All meetings of the graph, in order.
// Params: none
// Row: props map of the properties
MATCH (n:Meeting)
WHERE n.id > ''
RETURN n {.id, .status, .statusRule, .edtf, .dateFrom, .dateTo, .claimCount, .articleCount, .mode, .topic} AS props
ORDER BY n.id
