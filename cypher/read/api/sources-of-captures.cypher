// Purpose: Who claims and who denies each capture.
// Params: $ids list of capture ids
// Row: key capture id, entityId id, denies boolean
UNWIND $ids AS key
MATCH (:Capture {id: key})-[:OF]->(:Entity)<-[r:CLAIMS_CAPTURE_OF|DENIES_CAPTURE_OF]-(source:Entity)
WHERE r.captureId = key
RETURN DISTINCT key, source.id AS entityId, type(r) = 'DENIES_CAPTURE_OF' AS denies
ORDER BY key, denies, entityId
