// Purpose: Finds who denies one capture.
// Params: none
// Row: none
CREATE INDEX denies_capture_of_by_capture IF NOT EXISTS
FOR ()-[r:DENIES_CAPTURE_OF]-() ON (r.captureId)
