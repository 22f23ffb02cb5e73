// Purpose: Whether the derived part lags behind the kept one.
// Params: none
// Row: stale boolean or null
MATCH (s:Store {id: 'store'})
RETURN s.stale AS stale
