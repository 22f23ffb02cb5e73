// Purpose: Parties of each meeting that are told but not named, as written.
// Params: $ids list of meeting ids
// Row: key meeting id, text the words
UNWIND $ids AS key
MATCH (:Meeting {id: key})<-[:ABOUT]-(:Claim)-[x:ARGUMENT]->(chain:Chain)
WHERE x.role IN ['PARTY', 'MEDIATOR'] AND chain.name IS NULL AND COUNT { (chain)-[:RESOLVES_TO]->(:Entity) } = 0
RETURN DISTINCT key, x.text AS text
ORDER BY key, text
