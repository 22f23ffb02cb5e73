// Purpose: A page of who holds or held which office, present ones first.
// Params: $person entity id or null, $of entity id or null, $former boolean or null, $afterSort string or null, $afterId string or null, $limit int
// Row: id what it is of, the title and the person, sort sort key: 0 present, 1 former, personId id, ofId id, title office, former boolean,
//   dateFrom day or null, dateTo day or null, claimIds list of ids
MATCH (person:Entity)-[r:HOLDS_OFFICE]->(of:Entity)
WITH person, r, of, CASE WHEN r.former THEN '1' ELSE '0' END AS sort, of.id + ' ' + r.title + ' ' + person.id AS id
WHERE ($person IS NULL OR person.id = $person)
  AND ($of IS NULL OR of.id = $of)
  AND ($former IS NULL OR r.former = $former)
  AND ($afterSort IS NULL OR sort > $afterSort OR (sort = $afterSort AND id > $afterId))
RETURN id, sort, person.id AS personId, of.id AS ofId, r.title AS title, r.former AS former, r.dateFrom AS dateFrom, r.dateTo AS dateTo,
  r.claimIds AS claimIds
ORDER BY sort, id
LIMIT $limit
