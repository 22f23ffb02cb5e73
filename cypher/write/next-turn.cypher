// Purpose: Raises the count of writings. The step before it has locked the node.
// Params: none
// Row: none
MATCH (s:Store {id: 'store'})
SET s.turn = coalesce(s.turn, 0) + 1
