// Purpose: Every article with its text.
// Params: none
// Row: props map of the properties
MATCH (a:Article)
WHERE a.revision > ''
RETURN a {.revision, .key, .id, .url, .title, .publisher, .publishedAt, .updatedAt, .language, .text, .contentHash, .ingestedAt, .retractedAt} AS props
ORDER BY a.revision
