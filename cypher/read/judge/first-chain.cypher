// Purpose: The first chain of an entity, which a judgement on the entity names.
// Params: $id entity id
// Row: anchor string, kind kind, link gazetteer id or null
MATCH (e:Entity {id: $id})<-[:RESOLVES_TO]-(n:Chain)-[:`IN`]->(a:Article)
RETURN n.anchor AS anchor, e.kind AS kind, n.link AS link
ORDER BY coalesce(a.publishedAt, '9999'), a.key, n.start, n.id
LIMIT 1
