// Purpose: Which anchors name claims of live articles.
// Params: $anchors list of anchors
// Row: anchor string
UNWIND $anchors AS anchor
MATCH (n:Claim {anchor: anchor})-[:ASSERTED_IN]->(a:Article)
WHERE a.retractedAt IS NULL AND COUNT { (:Article)-[:SUPERSEDES]->(a) } = 0
RETURN DISTINCT anchor
