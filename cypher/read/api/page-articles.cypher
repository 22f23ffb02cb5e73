// Purpose: A page of live articles, newest first.
// Params: $publisher string or null, $publishedFrom day or null, $publishedTo day or null, $mentions entity id or null,
//   $afterDay string or null, $afterId string or null, $limit int
// Row: id revision, day sort key
MATCH (a:Article)
WHERE a.retractedAt IS NULL AND COUNT { (:Article)-[:SUPERSEDES]->(a) } = 0
WITH a, coalesce(a.publishedAt, '') AS day
WHERE ($publisher IS NULL OR a.publisher = $publisher)
  AND ($publishedFrom IS NULL OR day >= $publishedFrom)
  AND ($publishedTo IS NULL OR (day <> '' AND substring(day, 0, 10) <= $publishedTo))
  AND ($mentions IS NULL OR EXISTS { MATCH (:Entity {id: $mentions})-[:MENTIONED_IN]->(a) })
  AND ($afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND a.revision > $afterId))
RETURN a.revision AS id, day
ORDER BY day DESC, id
LIMIT $limit
