// Purpose: Adds an article's revision, or makes it anew.
// Params: $revision id, $props map of its properties
// Row: none
MERGE (a:Article {revision: $revision})
SET a += $props
