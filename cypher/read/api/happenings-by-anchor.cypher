// Purpose: What the claims with an anchor are about, live ones first; old ones may be about nothing any more.
// Params: $anchor string
// Row: meetingId id or null, captureId id or null, articleKey key of the article
MATCH (c:Claim {anchor: $anchor})-[:ASSERTED_IN]->(a:Article)
CALL (c) {
  MATCH (c)-[:ABOUT]->(m:Meeting)
  RETURN collect(m.id) AS meetings
}
CALL (c) {
  MATCH (c)-[:ABOUT]->(x:Capture)
  RETURN collect(x.id) AS captures
}
RETURN DISTINCT head(meetings) AS meetingId, head(captures) AS captureId, a.key AS articleKey
ORDER BY meetingId, captureId, articleKey
