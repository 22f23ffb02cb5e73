// Purpose: The sources of each claim, the outermost first.
// Params: $ids list of claim ids
// Row: key claim id, cue words, start int, end int, text words, entityId id or null
UNWIND $ids AS key
MATCH (:Claim {id: key})-[x:ATTRIBUTED_TO]->(chain:Chain)
CALL (chain) {
  MATCH (chain)-[:RESOLVES_TO]->(e:Entity)
  RETURN collect(e.id) AS entities
}
RETURN key, x.cue AS cue, x.start AS start, x.end AS end, x.text AS text, head(entities) AS entityId
ORDER BY key, x.order
