// Purpose: Pages through captures by date, then id.
// Params: none
// Row: none
CREATE INDEX capture_by_date IF NOT EXISTS
FOR (n:Capture) ON (n.dateFrom, n.id)
