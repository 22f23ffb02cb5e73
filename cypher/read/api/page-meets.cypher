// Purpose: A page of the counterparts of each entity, one row for each meeting and counterpart, the newest date first, undated last.
// Params: $keys list of entity ids, $counterpart entity id or null, $statuses list of statuses, $dateFrom day or null, $dateTo day or null,
//   $afterSort string or null, $afterId string or null, $limit int
// Row: key entity id, id meeting and counterpart, sort sort key, meetingId id, withId id
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity {id: key})-[r:MEETS]-(other:Entity)
  WITH r, other, coalesce(r.dateFrom, '') AS sort, r.meetingId + ' ' + other.id AS id
  WHERE r.status IN $statuses
    AND ($counterpart IS NULL OR other.id = $counterpart)
    AND ($dateFrom IS NULL OR r.dateTo >= $dateFrom)
    AND ($dateTo IS NULL OR r.dateFrom <= $dateTo)
    AND ($afterSort IS NULL OR sort < $afterSort OR (sort = $afterSort AND id > $afterId))
  RETURN id, sort, r.meetingId AS meetingId, other.id AS withId
  ORDER BY sort DESC, id
  LIMIT $limit
}
RETURN key, id, sort, meetingId, withId
ORDER BY key, sort DESC, id
