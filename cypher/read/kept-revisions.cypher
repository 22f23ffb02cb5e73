// Purpose: The revisions of one key.
// Params: $key key
// Row: head map of properties, opening first 200 characters of the text
MATCH (a:Article {key: $key})
RETURN a {.revision, .key, .publishedAt, .updatedAt, .contentHash, .retractedAt} AS head, substring(a.text, 0, 200) AS opening
