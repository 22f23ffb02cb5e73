// Purpose: Finds a Article by its revision; a constraint alone builds no index here.
// Params: none
// Row: none
CREATE INDEX article_revision IF NOT EXISTS
FOR (n:Article) ON (n.revision)
