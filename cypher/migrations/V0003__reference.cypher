// Reference data as it was given, one record a node: the world is derived from it again and again.

CREATE CONSTRAINT gazette_reference_id IF NOT EXISTS FOR (n:GazetteReference) REQUIRE n.id IS UNIQUE;
