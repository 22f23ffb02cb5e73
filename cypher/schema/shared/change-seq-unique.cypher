// Purpose: One node for each change, numbered in order.
// Params: none
// Row: none
CREATE CONSTRAINT change_seq_unique IF NOT EXISTS
FOR (n:Change) REQUIRE n.seq IS UNIQUE
