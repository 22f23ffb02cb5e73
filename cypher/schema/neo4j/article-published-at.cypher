// Purpose: Finds articles by when they were published.
// Params: none
// Row: none
CREATE INDEX article_by_published_at IF NOT EXISTS
FOR (n:Article) ON (n.publishedAt)
