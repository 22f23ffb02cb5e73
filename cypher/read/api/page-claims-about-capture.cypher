// Purpose: A page of the claims about each capture in the order of saying: by publication, then place in the text.
// Params: $keys list of capture ids, $afterSort string or null, $afterId string or null, $limit int
// Row: key capture id, id claim id, sort sort key
UNWIND $keys AS key
CALL (key) {
  MATCH (:Capture {id: key})<-[:ABOUT]-(c:Claim)-[:ASSERTED_IN]->(a:Article)
  WITH DISTINCT c, coalesce(a.publishedAt, '9999') + ' ' + a.key + ' ' + substring(toString(1000000000 + c.start), 1) AS sort
  WHERE $afterSort IS NULL OR sort > $afterSort OR (sort = $afterSort AND c.id > $afterId)
  RETURN c.id AS id, sort
  ORDER BY sort, id
  LIMIT $limit
}
RETURN key, id, sort
ORDER BY key, sort, id
