// The title that a source is shown under, of all that its reports give. Claims without a date stand by the day of their report.

CREATE INDEX gazette_report_outlet IF NOT EXISTS FOR (n:Report) ON (n.outlet);

// A graph of an earlier version has none of these keys: everything is derived once more.
MATCH (r:Report)
WITH r LIMIT 1
MERGE (p:Pending {id: 'pending/entities/all'})
SET p.stratum = 'entities', p.keys = ['*'];
