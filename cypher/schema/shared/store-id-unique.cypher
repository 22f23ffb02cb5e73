// Purpose: The one node that tells about the store itself.
// Params: none
// Row: none
CREATE CONSTRAINT store_id_unique IF NOT EXISTS
FOR (n:Store) REQUIRE n.id IS UNIQUE
