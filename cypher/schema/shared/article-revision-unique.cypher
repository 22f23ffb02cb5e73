// Purpose: One node for each revision of an article.
// Params: none
// Row: none
CREATE CONSTRAINT article_revision_unique IF NOT EXISTS
FOR (n:Article) REQUIRE n.revision IS UNIQUE
