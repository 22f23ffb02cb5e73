// Purpose: Claims of a revision and who extracted them.
// Params: $revision id
// Row: id claim id, extractor version
MATCH (c:Claim)-[:ASSERTED_IN]->(:Article {revision: $revision})
RETURN c.id AS id, c.extractorVersion AS extractor
ORDER BY id
