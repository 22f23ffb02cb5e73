// Purpose: A page of the claims of each article revision in the order of its text.
// Params: $keys list of revisions, $afterDay string or null, $afterId string or null, $limit int
// Row: key revision, id claim id, day sort key
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {revision: key})<-[:ASSERTED_IN]-(c:Claim)
  WITH DISTINCT c, substring(toString(1000000000 + c.triggerStart), 1) AS day
  WHERE $afterDay IS NULL OR day > $afterDay OR (day = $afterDay AND c.id > $afterId)
  RETURN c.id AS id, day
  ORDER BY day, id
  LIMIT $limit
}
RETURN key, id, day
ORDER BY key, day, id
