// Purpose: A page of live articles, newest first.
// Params: $publisher string or null, $publishedFrom day or null, $publishedTo day or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id revision, sort sort key
MATCH (a:Article)
WHERE a.retractedAt IS NULL AND COUNT { (:Article)-[:SUPERSEDES]->(a) } = 0
WITH a, coalesce(a.publishedAt, '') AS sort
WHERE ($publisher IS NULL OR a.publisher = $publisher)
  AND ($publishedFrom IS NULL OR sort >= $publishedFrom)
  AND ($publishedTo IS NULL OR (sort <> '' AND substring(sort, 0, 10) <= $publishedTo))
  AND ($afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND a.revision > $afterId))
RETURN a.revision AS id, sort
ORDER BY sort DESC, id
LIMIT $limit
