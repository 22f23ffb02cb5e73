// Purpose: Which revision follows which.
// Params: none
// Row: from revision, to the revision before it
MATCH (a:Article)-[:SUPERSEDES]->(b:Article)
WHERE a.revision > ''
RETURN a.revision AS from, b.revision AS to
ORDER BY from, to
