// Purpose: Who takes part in each meeting, and for whom.
// Params: $ids list of meeting ids
// Row: key meeting id, entityId id, role role, forId id or null
UNWIND $ids AS key
MATCH (e:Entity)-[p:PARTICIPATES_IN]->(:Meeting {id: key})
RETURN key, e.id AS entityId, p.role AS role, p.forId AS forId
ORDER BY key, role DESC, e.name, entityId
