// Purpose: A page of the live articles that mention each entity, newest first.
// Params: $keys list of entity ids, $publisher string or null, $publishedFrom day or null, $publishedTo day or null,
//   $afterSort string or null, $afterId string or null, $limit int
// Row: key entity id, id revision, sort sort key
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})-[:MENTIONED_IN]->(a:Article)
  WITH DISTINCT a, coalesce(a.publishedAt, '') AS sort
  WHERE ($publisher IS NULL OR a.publisher = $publisher)
    AND ($publishedFrom IS NULL OR sort >= $publishedFrom)
    AND ($publishedTo IS NULL OR (sort <> '' AND substring(sort, 0, 10) <= $publishedTo))
    AND ($afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND a.revision > $afterId))
  RETURN a.revision AS id, sort
  ORDER BY sort DESC, id
  LIMIT $limit
}
RETURN key, id, sort
ORDER BY key, sort DESC, id
