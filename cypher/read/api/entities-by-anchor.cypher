// Purpose: The entities that chains with given anchors resolve to; those of live chains alone resolve.
// Params: $anchors list of anchors
// Row: key anchor, id entity id
UNWIND $anchors AS key
MATCH (:Chain {anchor: key})-[:RESOLVES_TO]->(e:Entity)
RETURN DISTINCT key, e.id AS id
ORDER BY key, id
