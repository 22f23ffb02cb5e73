// Purpose: A page of those who act for each principal, present ones first.
// Params: $keys list of entity ids, $afterSort string or null, $afterId string or null, $limit int
// Row: key entity id, id the principal and the person, sort sort key: 0 present, 1 former, personId id, ofId id, former boolean,
//   dateFrom day or null, dateTo day or null, claimIds list of ids
UNWIND $keys AS key
CALL (key) {
  MATCH (person:Entity)-[r:NEGOTIATES_FOR]->(of:Entity {id: key})
  WITH person, r, of, CASE WHEN r.former THEN '1' ELSE '0' END AS sort, of.id + ' ' + person.id AS id
  WHERE $afterSort IS NULL OR sort > $afterSort OR (sort = $afterSort AND id > $afterId)
  RETURN id, sort, person.id AS personId, of.id AS ofId, r.former AS former, r.dateFrom AS dateFrom, r.dateTo AS dateTo,
    r.claimIds AS claimIds
  ORDER BY sort, id
  LIMIT $limit
}
RETURN key, id, sort, personId, ofId, former, dateFrom, dateTo, claimIds
ORDER BY key, sort, id
