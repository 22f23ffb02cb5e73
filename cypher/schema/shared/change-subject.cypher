// Purpose: Finds the changes of an entity, meeting or capture.
// Params: none
// Row: none
CREATE INDEX change_subject IF NOT EXISTS
FOR (n:Change) ON (n.subject)
