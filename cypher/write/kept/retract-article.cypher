// Purpose: Takes an article back with all its revisions; one taken back before keeps its time.
// Params: $key key, $at instant
// Row: none
MATCH (a:Article {key: $key})
WHERE a.retractedAt IS NULL
SET a.retractedAt = $at
