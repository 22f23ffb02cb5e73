// Purpose: One node for each meeting.
// Params: none
// Row: none
CREATE CONSTRAINT meeting_id_unique IF NOT EXISTS
FOR (n:Meeting) REQUIRE n.id IS UNIQUE
