// Purpose: One node for each chain of an article.
// Params: none
// Row: none
CREATE CONSTRAINT chain_id_unique IF NOT EXISTS
FOR (n:Chain) REQUIRE n.id IS UNIQUE
