// Uniqueness constraints and indexes of Gazette's labels. Every index is named gazette_<label>_<properties>.

CREATE CONSTRAINT gazette_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_holding_id IF NOT EXISTS FOR (n:Holding) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_decision_kind_id IF NOT EXISTS FOR (n:DecisionKind) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_load_run_id IF NOT EXISTS FOR (n:LoadRun) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_load_batch_id IF NOT EXISTS FOR (n:LoadBatch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gazette_pending_id IF NOT EXISTS FOR (n:Pending) REQUIRE n.id IS UNIQUE;

CREATE INDEX gazette_decision_kind IF NOT EXISTS FOR (n:Decision) ON (n.kind);
CREATE INDEX gazette_decision_kind_sort_date IF NOT EXISTS FOR (n:Decision) ON (n.kind, n.sortDate);
CREATE INDEX gazette_decision_jurisdiction_sort_date IF NOT EXISTS FOR (n:Decision) ON (n.jurisdiction, n.sortDate);
CREATE INDEX gazette_decision_sort_date IF NOT EXISTS FOR (n:Decision) ON (n.sortDate);
CREATE INDEX gazette_decision_block IF NOT EXISTS FOR (n:Decision) ON (n.block);
CREATE INDEX gazette_event_kind IF NOT EXISTS FOR (n:Event) ON (n.kind);
CREATE INDEX gazette_event_kind_sort_date IF NOT EXISTS FOR (n:Event) ON (n.kind, n.sortDate);
CREATE INDEX gazette_event_sort_date IF NOT EXISTS FOR (n:Event) ON (n.sortDate);
CREATE INDEX gazette_event_block IF NOT EXISTS FOR (n:Event) ON (n.block);
CREATE INDEX gazette_claim_block IF NOT EXISTS FOR (n:Claim) ON (n.block);
CREATE INDEX gazette_report_published_on IF NOT EXISTS FOR (n:Report) ON (n.publishedOn);
CREATE INDEX gazette_report_text_hash IF NOT EXISTS FOR (n:Report) ON (n.textHash);
CREATE INDEX gazette_report_external_id IF NOT EXISTS FOR (n:Report) ON (n.externalId);
CREATE INDEX gazette_mention_norm IF NOT EXISTS FOR (n:Mention) ON (n.norm);
CREATE INDEX gazette_name_norm IF NOT EXISTS FOR (n:Name) ON (n.norm);
CREATE INDEX gazette_place_place_kind IF NOT EXISTS FOR (n:Place) ON (n.placeKind);
CREATE INDEX gazette_place_geonames IF NOT EXISTS FOR (n:Place) ON (n.geonames);

CREATE POINT INDEX gazette_place_location IF NOT EXISTS FOR (n:Place) ON (n.location);
