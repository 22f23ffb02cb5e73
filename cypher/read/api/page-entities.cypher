// Purpose: A page of entities by name.
// Params: $kinds list of labels or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id entity id, sort sort key: the folded names
MATCH (e:Entity)
WITH e, e.search AS sort
WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($afterSort IS NULL OR sort > $afterSort OR (sort = $afterSort AND e.id > $afterId))
RETURN e.id AS id, sort
ORDER BY sort, id
LIMIT $limit
