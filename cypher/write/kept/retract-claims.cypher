// Purpose: Takes back the claims of an article with all its revisions.
// Params: $key key, $at instant
// Row: none
MATCH (:Article {key: $key})<-[:ASSERTED_IN]-(c:Claim)
WHERE c.retractedAt IS NULL
SET c.retractedAt = $at
