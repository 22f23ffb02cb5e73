// Purpose: Parties of each meeting that are told but not named, as first written; a bare pronoun is none.
// Params: $ids list of meeting ids
// Row: key meeting id, text the words
UNWIND $ids AS key
MATCH (:Meeting {id: key})<-[:ABOUT]-(:Claim)-[x:ARGUMENT]->(chain:Chain)
WHERE x.role IN ['PARTY', 'MEDIATOR'] AND chain.mentionCount > 0 AND COUNT { (chain)-[:RESOLVES_TO]->(:Entity) } = 0
RETURN DISTINCT key, chain.text AS text
ORDER BY key, text
