// Purpose: A page of the captures of each place or of places within it, the newest date first, undated last.
// Params: $keys list of entity ids, $captor entity id or null, $place entity id or null, $claimedBy entity id or null, $deniedBy entity id or null,
//   $statuses list of statuses or null, $dateFrom day or null, $dateTo day or null, $afterSort string or null, $afterId string or null, $limit int
// Row: key entity id, id capture id, sort sort key
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})<-[:`IN`*0..3]-(:Entity)<-[:OF]-(c:Capture)
  WITH DISTINCT c, coalesce(c.dateFrom, '') AS sort
  WHERE ($statuses IS NULL OR c.status IN $statuses)
    AND ($dateFrom IS NULL OR c.dateTo >= $dateFrom)
    AND ($dateTo IS NULL OR c.dateFrom <= $dateTo)
    AND ($afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND c.id > $afterId))
    AND ($captor IS NULL OR EXISTS { MATCH (c)-[:CAPTOR]->(:Entity {id: $captor}) })
    AND ($place IS NULL OR EXISTS { MATCH (c)-[:OF]->(:Entity)-[:`IN`*0..3]->(:Entity {id: $place}) })
  WITH c, sort, [(c)-[:OF]->(:Entity)<-[r:CLAIMS_CAPTURE_OF]-(s:Entity) WHERE r.captureId = c.id | s.id] AS claiming,
    [(c)-[:OF]->(:Entity)<-[r:DENIES_CAPTURE_OF]-(s:Entity) WHERE r.captureId = c.id | s.id] AS denying
  WHERE ($claimedBy IS NULL OR $claimedBy IN claiming) AND ($deniedBy IS NULL OR $deniedBy IN denying)
  RETURN c.id AS id, sort
  ORDER BY sort DESC, id
  LIMIT $limit
}
RETURN key, id, sort
ORDER BY key, sort DESC, id
