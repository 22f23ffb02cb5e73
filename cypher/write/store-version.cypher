// Purpose: Notes the version of the graph's shape that this store is written in.
// Params: $version integer
// Row: none
MERGE (s:Store {id: 'store'})
SET s.version = $version
