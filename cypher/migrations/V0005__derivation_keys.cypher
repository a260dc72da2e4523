// Keys by which a derivation finds what belongs together without reading what does not.

CREATE CONSTRAINT gazette_unit_id IF NOT EXISTS FOR (n:GazetteUnit) REQUIRE n.id IS UNIQUE;
CREATE INDEX gazette_unit_block IF NOT EXISTS FOR (n:GazetteUnit) ON (n.block);
CREATE INDEX gazette_unit_spelling IF NOT EXISTS FOR (n:GazetteUnit) ON (n.spelling);
CREATE INDEX gazette_unit_entity IF NOT EXISTS FOR (n:GazetteUnit) ON (n.entity);
CREATE INDEX gazette_unit_mention IF NOT EXISTS FOR (n:GazetteUnit) ON (n.mention);
CREATE INDEX gazette_mention_unit IF NOT EXISTS FOR (n:Mention) ON (n.unit);
CREATE INDEX gazette_claim_slot IF NOT EXISTS FOR (n:Claim) ON (n.slot);
CREATE INDEX gazette_decision_slot IF NOT EXISTS FOR (n:Decision) ON (n.slot);
CREATE INDEX gazette_event_slot IF NOT EXISTS FOR (n:Event) ON (n.slot);
CREATE INDEX gazette_report_record IF NOT EXISTS FOR (n:Report) ON (n.record);
CREATE INDEX gazette_report_band0 IF NOT EXISTS FOR (n:Report) ON (n.band0);
CREATE INDEX gazette_report_band1 IF NOT EXISTS FOR (n:Report) ON (n.band1);
CREATE INDEX gazette_report_band2 IF NOT EXISTS FOR (n:Report) ON (n.band2);
CREATE INDEX gazette_report_band3 IF NOT EXISTS FOR (n:Report) ON (n.band3);
CREATE INDEX gazette_report_band4 IF NOT EXISTS FOR (n:Report) ON (n.band4);
CREATE INDEX gazette_report_band5 IF NOT EXISTS FOR (n:Report) ON (n.band5);
CREATE INDEX gazette_report_band6 IF NOT EXISTS FOR (n:Report) ON (n.band6);
CREATE INDEX gazette_report_band7 IF NOT EXISTS FOR (n:Report) ON (n.band7);
CREATE INDEX gazette_report_band8 IF NOT EXISTS FOR (n:Report) ON (n.band8);
CREATE INDEX gazette_report_band9 IF NOT EXISTS FOR (n:Report) ON (n.band9);
CREATE INDEX gazette_report_band10 IF NOT EXISTS FOR (n:Report) ON (n.band10);
CREATE INDEX gazette_report_band11 IF NOT EXISTS FOR (n:Report) ON (n.band11);
CREATE INDEX gazette_report_band12 IF NOT EXISTS FOR (n:Report) ON (n.band12);
CREATE INDEX gazette_report_band13 IF NOT EXISTS FOR (n:Report) ON (n.band13);
CREATE INDEX gazette_report_band14 IF NOT EXISTS FOR (n:Report) ON (n.band14);
CREATE INDEX gazette_report_band15 IF NOT EXISTS FOR (n:Report) ON (n.band15);
CREATE INDEX gazette_report_band16 IF NOT EXISTS FOR (n:Report) ON (n.band16);
CREATE INDEX gazette_report_band17 IF NOT EXISTS FOR (n:Report) ON (n.band17);
CREATE INDEX gazette_report_band18 IF NOT EXISTS FOR (n:Report) ON (n.band18);
CREATE INDEX gazette_report_band19 IF NOT EXISTS FOR (n:Report) ON (n.band19);

// A graph of an earlier version has none of these keys: everything is derived once more.
MATCH (r:Report)
WITH r LIMIT 1
MERGE (p:Pending {id: 'pending/entities/all'})
SET p.stratum = 'entities', p.keys = ['*'];
