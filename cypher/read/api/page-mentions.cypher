// Purpose: A page of the entities that each article revision mentions, most often first.
// Params: $keys list of revisions, $afterSort string or null, $afterId string or null, $limit int
// Row: key revision, id entity id, sort sort key: the count as nine digits, count int
UNWIND $keys AS key
CALL (key) {
  MATCH (:Article {revision: key})<-[r:MENTIONED_IN]-(e:Entity)
  WITH r, e, substring(toString(1000000000 + r.count), 1) AS sort
  WHERE $afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND e.id > $afterId)
  RETURN e.id AS id, sort, r.count AS count
  ORDER BY sort DESC, id
  LIMIT $limit
}
RETURN key, id, sort, count
ORDER BY key, sort DESC, id
