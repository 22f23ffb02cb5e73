// Purpose: A page of meetings, the newest date first, undated last.
// Params: $statuses list of statuses or null, $dateFrom day or null, $dateTo day or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id meeting id, sort sort key
MATCH (m:Meeting)
WITH m, coalesce(m.dateFrom, '') AS sort
WHERE ($statuses IS NULL OR m.status IN $statuses)
  AND ($dateFrom IS NULL OR m.dateTo >= $dateFrom)
  AND ($dateTo IS NULL OR m.dateFrom <= $dateTo)
  AND ($afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND m.id > $afterId))
RETURN m.id AS id, sort
ORDER BY sort DESC, id
LIMIT $limit
