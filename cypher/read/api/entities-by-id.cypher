// Purpose: Entities by their ids, with the places they lie in, the nearest first.
// Params: $ids list of ids
// Row: entity map of the node's properties, kind label, within list of ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH path = (e)-[:`IN`*1..3]->(place:Entity)
  WITH place.id AS within, min(length(path)) AS steps
  ORDER BY steps, within
  RETURN collect(within) AS within
}
RETURN e {.id, .name, .aliases, .iso2, .geonamesId, .latitude, .longitude} AS entity,
  head([label IN labels(e) WHERE label <> 'Entity']) AS kind, within
