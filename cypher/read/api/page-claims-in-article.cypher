// Purpose: A page of the claims of each article revision in the order of its text.
// Params: $keys list of revisions, $afterSort string or null, $afterId string or null, $limit int
// Row: key revision, id claim id, sort sort key
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {revision: key})<-[:ASSERTED_IN]-(c:Claim)
  WITH DISTINCT c, substring(toString(1000000000 + c.triggerStart), 1) AS sort
  WHERE $afterSort IS NULL OR sort > $afterSort OR (sort = $afterSort AND c.id > $afterId)
  RETURN c.id AS id, sort
  ORDER BY sort, id
  LIMIT $limit
}
RETURN key, id, sort
ORDER BY key, sort, id
