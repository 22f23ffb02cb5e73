// Purpose: A page of the captures that each entity claims or denies, the newest date first, undated last.
// Params: $keys list of entity ids, $afterSort string or null, $afterId string or null, $limit int
// Row: key entity id, id capture and whether it is denied, sort sort key, captureId id, denies boolean
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})-[r:CLAIMS_CAPTURE_OF|DENIES_CAPTURE_OF]->(:Entity)<-[:OF]-(c:Capture)
  WHERE c.id = r.captureId
  WITH DISTINCT c, type(r) = 'DENIES_CAPTURE_OF' AS denies
  WITH c, denies, coalesce(c.dateFrom, '') AS sort, c.id + CASE WHEN denies THEN ' denied' ELSE ' claimed' END AS id
  WHERE $afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND id > $afterId)
  RETURN id, sort, c.id AS captureId, denies
  ORDER BY sort DESC, id
  LIMIT $limit
}
RETURN key, id, sort, captureId, denies
ORDER BY key, sort DESC, id
