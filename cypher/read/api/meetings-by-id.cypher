// Purpose: Meetings by their ids, with where they are held.
// Params: $ids list of ids
// Row: meeting map of the node's properties, placeId id or null
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
CALL (m) {
  MATCH (m)-[:HELD_IN]->(place:Entity)
  WITH place
  ORDER BY place.id
  RETURN collect(place.id) AS places
}
RETURN m {.id, .status, .statusRule, .edtf, .dateFrom, .dateTo, .mode, .topic, .claimCount, .articleCount} AS meeting, head(places) AS placeId
