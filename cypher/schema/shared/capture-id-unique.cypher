// Purpose: One node for each capture.
// Params: none
// Row: none
CREATE CONSTRAINT capture_id_unique IF NOT EXISTS
FOR (n:Capture) REQUIRE n.id IS UNIQUE
