// Purpose: How many live claims the store holds.
// Params: none
// Row: claims int
MATCH (c:Claim)-[:ASSERTED_IN]->(a:Article)
WHERE c.retractedAt IS NULL AND a.retractedAt IS NULL AND COUNT { (:Article)-[:SUPERSEDES]->(a) } = 0
RETURN count(c) AS claims
