// Purpose: Pages through meetings by date, then id.
// Params: none
// Row: none
CREATE INDEX meeting_by_date IF NOT EXISTS
FOR (n:Meeting) ON (n.dateFrom, n.id)
