// Purpose: A page of the entities with a name that begins with a text or has a word that does: first those so named, then those
//   with such an alias, then those whose name begins so, then the rest; each of these by name.
// Params: $search folded text, $kinds list of labels or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id entity id, sort sort key: the rank and the folded names
MATCH (e:Entity)
WHERE e.search CONTAINS ' ' + $search
WITH e,
  CASE
    WHEN e.search STARTS WITH '| ' + $search + ' |' THEN '0'
    WHEN e.search CONTAINS '| ' + $search + ' |' THEN '1'
    WHEN e.search STARTS WITH '| ' + $search THEN '2'
    ELSE '3'
  END + e.search AS sort
WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($afterSort IS NULL OR sort > $afterSort OR (sort = $afterSort AND e.id > $afterId))
RETURN e.id AS id, sort
ORDER BY sort, id
LIMIT $limit
