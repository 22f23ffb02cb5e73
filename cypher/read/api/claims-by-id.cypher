// Purpose: Claims by their ids, with their article and what they are about.
// Params: $ids list of ids
// Row: claim map of the node's properties, revision of its article, meetingId id or null, captureId id or null
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:ASSERTED_IN]->(a:Article)
CALL (c) {
  MATCH (c)-[:ABOUT]->(m:Meeting)
  RETURN collect(m.id) AS meetings
}
CALL (c) {
  MATCH (c)-[:ABOUT]->(x:Capture)
  RETURN collect(x.id) AS captures
}
RETURN c {.id, .predicate, .status, .mode, .title, .topic, .alias, .triggerStart, .triggerEnd, .edtf, .dateFrom, .dateTo, .dateText, .quote, .start, .end, .ruleId, .confidence, .extractorVersion, .recordedAt} AS claim,
  a.revision AS revision, head(meetings) AS meetingId, head(captures) AS captureId
