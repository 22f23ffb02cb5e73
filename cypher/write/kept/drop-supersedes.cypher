// Purpose: Forgets which revision of a key follows which.
// Params: $key key
// Row: none
MATCH (:Article {key: $key})-[r:SUPERSEDES]->(:Article)
DELETE r
