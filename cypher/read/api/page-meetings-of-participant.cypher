// Purpose: A page of the meetings that each entity takes part in, the newest date first, undated last.
// Params: $keys list of entity ids, $participants list of entity ids, $place entity id or null, $statuses list of statuses or null, $dateFrom day or null,
//   $dateTo day or null, $afterSort string or null, $afterId string or null, $limit int
// Row: key entity id, id meeting id, sort sort key
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})-[:PARTICIPATES_IN]->(m:Meeting)
  WITH DISTINCT m, coalesce(m.dateFrom, '') AS sort
  WHERE ($statuses IS NULL OR m.status IN $statuses)
    AND ($dateFrom IS NULL OR m.dateTo >= $dateFrom)
    AND ($dateTo IS NULL OR m.dateFrom <= $dateTo)
    AND ($afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND m.id > $afterId))
    AND ($place IS NULL OR EXISTS { MATCH (m)-[:HELD_IN]->(:Entity)-[:`IN`*0..3]->(:Entity {id: $place}) })
  WITH m, sort, [(e:Entity)-[:PARTICIPATES_IN]->(m) | e.id] AS present
  WHERE all(id IN $participants WHERE id IN present)
  RETURN m.id AS id, sort
  ORDER BY sort DESC, id
  LIMIT $limit
}
RETURN key, id, sort
ORDER BY key, sort DESC, id
