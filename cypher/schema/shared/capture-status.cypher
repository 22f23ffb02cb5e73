// Purpose: Finds captures by their status.
// Params: none
// Row: none
CREATE INDEX capture_by_status IF NOT EXISTS
FOR (n:Capture) ON (n.status)
