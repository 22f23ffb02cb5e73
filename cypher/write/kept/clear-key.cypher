// Purpose: Removes all that the revisions of a key kept.
// Params: $key key
// Row: none
MATCH (:Article {key: $key})<-[:ASSERTED_IN|`IN`]-(n)
DETACH DELETE n
