// Purpose: How much the graph holds.
// Params: none
// Row: entities int, meetings int, captures int, version int or null, stale boolean or null
MATCH (s:Store {id: 'store'})
RETURN COUNT { (:Entity) } AS entities, COUNT { (:Meeting) } AS meetings, COUNT { (:Capture) } AS captures,
  s.version AS version, s.stale AS stale
