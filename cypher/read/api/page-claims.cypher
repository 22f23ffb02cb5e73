// Purpose: A page of live claims, the newest date first, undated last.
// Params: $source entity id or null, $article id, key or revision or null, $predicates list of predicates or null,
//   $statuses list of statuses or null, $dateFrom day or null, $dateTo day or null, $minConfidence float or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id claim id, sort sort key
MATCH (c:Claim)-[:ASSERTED_IN]->(a:Article)
WHERE c.retractedAt IS NULL AND a.retractedAt IS NULL AND COUNT { (:Article)-[:SUPERSEDES]->(a) } = 0
WITH c, a, coalesce(c.dateFrom, '') AS sort
WHERE ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($statuses IS NULL OR c.status IN $statuses)
  AND ($article IS NULL OR $article IN [a.key, a.id, a.revision])
  AND ($minConfidence IS NULL OR c.confidence >= $minConfidence)
  AND ($dateFrom IS NULL OR c.dateTo >= $dateFrom)
  AND ($dateTo IS NULL OR c.dateFrom <= $dateTo)
  AND ($afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND c.id > $afterId))
  AND ($source IS NULL OR EXISTS { MATCH (c)-[:ATTRIBUTED_TO]->(:Chain)-[:RESOLVES_TO]->(:Entity {id: $source}) })
RETURN c.id AS id, sort
ORDER BY sort DESC, id
LIMIT $limit
