// Purpose: Captures by their ids, with who takes what.
// Params: $ids list of ids
// Row: capture map of the node's properties, captorId id or null, placeId id or null
UNWIND $ids AS id
MATCH (c:Capture {id: id})
CALL (c) {
  MATCH (c)-[:CAPTOR]->(captor:Entity)
  WITH captor
  ORDER BY captor.id
  RETURN collect(captor.id) AS captors
}
CALL (c) {
  MATCH (c)-[:OF]->(place:Entity)
  WITH place
  ORDER BY place.id
  RETURN collect(place.id) AS places
}
RETURN c {.id, .status, .statusRule, .edtf, .dateFrom, .dateTo, .claimCount, .articleCount} AS capture, head(captors) AS captorId, head(places) AS placeId
