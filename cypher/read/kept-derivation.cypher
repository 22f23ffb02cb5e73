// Purpose: Whether the derived part lags behind the kept one, how often either was written, and how many changes were numbered.
// Params: none
// Row: stale boolean or null, turn int or null, changes int or null
MATCH (s:Store {id: 'store'})
RETURN s.stale AS stale, s.turn AS turn, s.changes AS changes
