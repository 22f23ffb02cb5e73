// Purpose: Finds articles by the id they were given.
// Params: none
// Row: none
CREATE INDEX article_by_id IF NOT EXISTS
FOR (n:Article) ON (n.id)
