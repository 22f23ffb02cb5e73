// Purpose: A page of the claims about each capture in the order of saying: by publication, then place in the text.
// Params: $keys list of capture ids, $afterDay string or null, $afterId string or null, $limit int
// Row: key capture id, id claim id, day sort key
UNWIND $keys AS key
CALL (key) {
  MATCH (:Capture {id: key})<-[:ABOUT]-(c:Claim)-[:ASSERTED_IN]->(a:Article)
  WITH DISTINCT c, coalesce(a.publishedAt, '9999') + ' ' + a.key + ' ' + substring(toString(1000000000 + c.start), 1) AS day
  WHERE $afterDay IS NULL OR day > $afterDay OR (day = $afterDay AND c.id > $afterId)
  RETURN c.id AS id, day
  ORDER BY day, id
  LIMIT $limit
}
RETURN key, id, day
ORDER BY key, day, id
