// What tells which happening of its block a claim is about stands beside the claim (Claim.clusterKey). A graph of an earlier version has
// none of it: everything is derived once more.

MATCH (r:Report)
WITH r LIMIT 1
MERGE (p:Pending {id: 'pending/entities/all'})
SET p.stratum = 'entities', p.keys = ['*'];
