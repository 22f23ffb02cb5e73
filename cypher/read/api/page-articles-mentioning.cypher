// Purpose: A page of the live articles that mention each entity, newest first.
// Params: $keys list of entity ids, $afterDay string or null, $afterId string or null, $limit int
// Row: key entity id, id revision, day sort key
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})-[:MENTIONED_IN]->(a:Article)
  WITH DISTINCT a, coalesce(a.publishedAt, '') AS day
  WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND a.revision > $afterId)
  RETURN a.revision AS id, day
  ORDER BY day DESC, id
  LIMIT $limit
}
RETURN key, id, day
ORDER BY key, day DESC, id
