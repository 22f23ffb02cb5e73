// Purpose: When the article of a key was purged.
// Params: $id hash of the key
// Row: at instant or null
MATCH (p:Purged {id: $id})
RETURN p.at AS at
