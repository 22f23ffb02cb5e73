// Purpose: Removes relationships MEETS that are derived no more, or are about to be made anew.
// Params: $rows list of {from, to, meetingId}
// Row: none
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:MEETS]->(b:Entity {id: row.to})
WHERE r.meetingId = row.meetingId
DELETE r
