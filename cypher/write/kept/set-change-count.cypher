// Purpose: Notes how many changes were numbered: a purged one's number is not given again.
// Params: $count integer
// Row: none
MATCH (s:Store {id: 'store'})
SET s.changes = $count
