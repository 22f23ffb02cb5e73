// Purpose: Finds who claims one capture.
// Params: none
// Row: none
CREATE INDEX claims_capture_of_by_capture IF NOT EXISTS
FOR ()-[r:CLAIMS_CAPTURE_OF]-() ON (r.captureId)
