// Purpose: Counts a committed transaction (embedded store alone): a damaged log that opens with fewer is found out by it.
// Params: $commits integer
// Row: none
MERGE (s:Store {id: 'store'})
SET s.commits = $commits
