// Purpose: Finds the edges of one meeting.
// Params: none
// Row: none
CREATE INDEX meets_by_meeting IF NOT EXISTS
FOR ()-[r:MEETS]-() ON (r.meetingId)
