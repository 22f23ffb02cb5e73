// Purpose: All meetings of the graph.
// Params: none
// Row: props map of the properties
MATCH (n:Meeting)
RETURN n {.id, .status, .statusRule, .edtf, .dateFrom, .dateTo, .claimCount, .articleCount, .mode, .topic} AS props
