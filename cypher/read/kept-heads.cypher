// Purpose: What the derivation reads of every article.
// Params: none
// Row: head map of properties, opening first 200 characters of the text
MATCH (a:Article)
RETURN a {.revision, .key, .publishedAt, .updatedAt, .contentHash, .retractedAt} AS head, substring(a.text, 0, 200) AS opening
