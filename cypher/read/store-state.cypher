// Purpose: The version of the graph's shape and how many transactions the embedded store has committed.
// Params: none
// Row: version integer or null, commits integer or null
MATCH (s:Store {id: 'store'})
RETURN s.version AS version, s.commits AS commits
