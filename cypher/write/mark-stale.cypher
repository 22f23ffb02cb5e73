// Purpose: Notes whether the derived part lags behind the kept one.
// Params: $stale boolean
// Row: none
MERGE (s:Store {id: 'store'})
SET s.stale = $stale
