// Purpose: A page of entities; where $search is given those with a name that begins with it or has a word that does, equal names first.
// Params: $search folded text or null, $kinds list of labels or null, $afterDay string or null, $afterId string or null, $limit int
// Row: id entity id, day sort key: rank and folded name
MATCH (e:Entity)
WHERE $kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds)
WITH e,
  CASE
    WHEN $search IS NULL THEN '0'
    WHEN e.search STARTS WITH '| ' + $search + ' |' THEN '0'
    WHEN e.search CONTAINS '| ' + $search + ' |' THEN '1'
    WHEN e.search STARTS WITH '| ' + $search THEN '2'
    WHEN e.search CONTAINS ' ' + $search THEN '3'
    ELSE null
  END AS rank
WHERE rank IS NOT NULL
WITH e, rank + e.search AS day
WHERE $afterDay IS NULL OR day > $afterDay OR (day = $afterDay AND e.id > $afterId)
RETURN e.id AS id, day
ORDER BY day, id
LIMIT $limit
