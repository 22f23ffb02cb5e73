// Purpose: Finds all revisions of an article.
// Params: none
// Row: none
CREATE INDEX article_by_key IF NOT EXISTS
FOR (n:Article) ON (n.key)
