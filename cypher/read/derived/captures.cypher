// Purpose: All captures of the graph.
// Params: none
// Row: props map of the properties
MATCH (n:Capture)
RETURN n {.id, .status, .statusRule, .edtf, .dateFrom, .dateTo, .claimCount, .articleCount} AS props
