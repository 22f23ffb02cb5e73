// Purpose: Removes relationships CLAIMS_CAPTURE_OF that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to, captureId}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:CLAIMS_CAPTURE_OF]->(b:Entity {id: row.to})
WHERE r.captureId = row.captureId
DELETE r
