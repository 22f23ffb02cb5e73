// Purpose: Nodes Unresolved that lie in no article, or in more than one.
// Params: none
// Row: id id, homes int
MATCH (n:Unresolved)
WITH n, COUNT { (n)-[:`IN`]->(:Article) } AS homes
WHERE homes <> 1
RETURN n.id AS id, homes
ORDER BY id
