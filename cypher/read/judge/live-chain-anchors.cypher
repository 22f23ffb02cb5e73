// Purpose: Which anchors name chains of live articles.
// Params: $anchors list of anchors
// Row: anchor string
UNWIND $anchors AS anchor
MATCH (n:Chain {anchor: anchor})-[:`IN`]->(a:Article)
WHERE a.retractedAt IS NULL AND COUNT { (:Article)-[:SUPERSEDES]->(a) } = 0
RETURN DISTINCT anchor
