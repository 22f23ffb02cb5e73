// Purpose: A page of who acts for whom, present ones first.
// Params: $person entity id or null, $of entity id or null, $former boolean or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id the principal and the person, sort sort key: 0 present, 1 former, personId id, ofId id, former boolean,
//   dateFrom day or null, dateTo day or null, claimIds list of ids
MATCH (person:Entity)-[r:NEGOTIATES_FOR]->(of:Entity)
WITH person, r, of, CASE WHEN r.former THEN '1' ELSE '0' END AS sort, of.id + ' ' + person.id AS id
WHERE ($person IS NULL OR person.id = $person)
  AND ($of IS NULL OR of.id = $of)
  AND ($former IS NULL OR r.former = $former)
  AND ($afterSort IS NULL OR sort > $afterSort OR (sort = $afterSort AND id > $afterId))
RETURN id, sort, person.id AS personId, of.id AS ofId, r.former AS former, r.dateFrom AS dateFrom, r.dateTo AS dateTo,
  r.claimIds AS claimIds
ORDER BY sort, id
LIMIT $limit
