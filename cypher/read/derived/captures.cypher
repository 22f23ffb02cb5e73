// Purpose: All captures of the graph, in order.
// Params: none
// Row: props map of the properties
MATCH (n:Capture)
WHERE n.id > ''
RETURN n {.id, .status, .statusRule, .edtf, .dateFrom, .dateTo, .claimCount, .articleCount} AS props
ORDER BY n.id
