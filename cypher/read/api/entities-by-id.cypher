// Purpose: Entities by their ids, with the places they lie in.
// Params: $ids list of ids
// Row: entity map of the node's properties, kind label, within list of the ids of region and country
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[:IN*1..2]->(place:Entity)
  WITH DISTINCT place
  ORDER BY place.id
  RETURN collect(place.id) AS within
}
RETURN e {.id, .name, .aliases, .iso2, .geonamesId, .latitude, .longitude} AS entity,
  head([label IN labels(e) WHERE label <> 'Entity']) AS kind, within
