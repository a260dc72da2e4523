// Hashes of the names of forgotten people, which keep them from coming back.

CREATE CONSTRAINT gazette_tombstone_id IF NOT EXISTS FOR (n:GazetteTombstone) REQUIRE n.id IS UNIQUE;
