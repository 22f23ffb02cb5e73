// Purpose: Removes what an earlier reading of a revision kept, before it is written anew.
// Params: $revision id
// Row: none
MATCH (:Article {revision: $revision})<-[:ASSERTED_IN|`IN`]-(n)
DETACH DELETE n
