// Purpose: Raises the count of writings; the division fails where another writer raised it since it was read, and nothing is kept.
// Params: $expected integer
// Row: none
MATCH (s:Store {id: 'store'})
WITH s, CASE WHEN coalesce(s.turn, 0) = $expected THEN 1 ELSE 0 END AS unchanged
SET s.turn = ($expected + 1) / unchanged
