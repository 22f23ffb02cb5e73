// Purpose: The article that an id, key or revision names; the live revision first, then the newest.
// Params: $name string
// Row: id revision, live whether no other revision replaced it
MATCH (a:Article)
WHERE a.revision = $name OR a.key = $name OR a.id = $name
WITH a, COUNT { (:Article)-[:SUPERSEDES]->(a) } = 0 AS live
RETURN a.revision AS id, live
ORDER BY a.revision = $name DESC, live DESC, coalesce(a.updatedAt, a.publishedAt, '') DESC, a.revision
LIMIT 1
