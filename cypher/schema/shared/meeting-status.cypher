// Purpose: Finds meetings by their status.
// Params: none
// Row: none
CREATE INDEX meeting_by_status IF NOT EXISTS
FOR (n:Meeting) ON (n.status)
