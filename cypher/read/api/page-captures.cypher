// Purpose: A page of captures, the newest date first, undated last.
// Params: $captor entity id or null, $place entity id or null, $claimedBy entity id or null, $deniedBy entity id or null,
//   $statuses list of statuses or null, $dateFrom day or null, $dateTo day or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id capture id, sort sort key
MATCH (c:Capture)
WITH DISTINCT c, coalesce(c.dateFrom, '') AS sort
WHERE ($statuses IS NULL OR c.status IN $statuses)
  AND ($dateFrom IS NULL OR c.dateTo >= $dateFrom)
  AND ($dateTo IS NULL OR c.dateFrom <= $dateTo)
  AND ($afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND c.id > $afterId))
  AND ($captor IS NULL OR EXISTS { MATCH (c)-[:CAPTOR]->(:Entity {id: $captor}) })
  AND ($place IS NULL OR EXISTS { MATCH (c)-[:OF]->(:Entity)-[:`IN`*0..3]->(:Entity {id: $place}) })
  AND ($claimedBy IS NULL OR EXISTS { MATCH (:Entity {id: $claimedBy})-[r:CLAIMS_CAPTURE_OF]->(:Entity) WHERE r.captureId = c.id })
  AND ($deniedBy IS NULL OR EXISTS { MATCH (:Entity {id: $deniedBy})-[r:DENIES_CAPTURE_OF]->(:Entity) WHERE r.captureId = c.id })
RETURN c.id AS id, sort
ORDER BY sort DESC, id
LIMIT $limit
