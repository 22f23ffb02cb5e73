// Purpose: Removes the changes that rest on an article.
// Params: $article hash of its key
// Row: none
MATCH (c:Change)
WHERE $article IN c.articles
DELETE c
