// Purpose: Removes the revisions of a key themselves.
// Params: $key key
// Row: none
MATCH (a:Article {key: $key})
DETACH DELETE a
