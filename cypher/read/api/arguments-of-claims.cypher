// Purpose: The arguments of each claim in the order of the text.
// Params: $ids list of claim ids
// Row: key claim id, role role, start int, end int, text words, form form, entityId id or null, forId id or null
UNWIND $ids AS key
MATCH (:Claim {id: key})-[x:ARGUMENT]->(chain:Chain)
CALL (chain) {
  MATCH (chain)-[:RESOLVES_TO]->(e:Entity)
  RETURN collect(e.id) AS entities
}
CALL (x) {
  MATCH (side:Chain {id: x.forId})-[:RESOLVES_TO]->(e:Entity)
  RETURN collect(e.id) AS sides
}
RETURN key, x.role AS role, x.start AS start, x.end AS end, x.text AS text, x.form AS form, head(entities) AS entityId, head(sides) AS forId
ORDER BY key, start, role
