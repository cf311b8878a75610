-- SPDX-License-Identifier: GPL-3.0-or-later
-- What text analysis says of a mention (domain::Judgement; scores in thousandths), and what people said instead.
ALTER TABLE mention ADD COLUMN emotion INTEGER NOT NULL DEFAULT -1;
ALTER TABLE mention ADD COLUMN confidence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mention ADD COLUMN distress INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mention ADD COLUMN rumour INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mention ADD COLUMN complaint INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mention ADD COLUMN topic INTEGER NOT NULL DEFAULT -1;
ALTER TABLE mention ADD COLUMN topic_confidence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mention ADD COLUMN cues INTEGER NOT NULL DEFAULT 0;
-- Row of the first mention that says nearly the same; 0 for a mention that stands alone.
ALTER TABLE mention ADD COLUMN similar INTEGER NOT NULL DEFAULT 0;
CREATE INDEX mention_cues ON mention(row) WHERE cues <> 0;
CREATE INDEX mention_similar ON mention(similar, row) WHERE similar <> 0;
CREATE TABLE similar_group(first INTEGER PRIMARY KEY, mentions INTEGER NOT NULL);
CREATE TABLE correction(
  mention INTEGER NOT NULL,
  task TEXT NOT NULL CHECK(task IN ('sentiment','distress','topic')),
  said INTEGER NOT NULL,
  correct INTEGER NOT NULL,
  who TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY(mention, task)) WITHOUT ROWID;
-- Mentions stored before analysis existed are judged from this row down, newest first.
INSERT INTO meta(key, value) SELECT 'judge-from', ifnull(max(row), 0) FROM mention;

-- Detection: where it stands in the mentions of this desk, and what it remembers of each series (detection::SliceState).
CREATE TABLE detector(
  watch INTEGER NOT NULL,
  slice TEXT NOT NULL,
  until INTEGER NOT NULL,
  state BLOB NOT NULL,
  PRIMARY KEY(watch, slice)) WITHOUT ROWID;
CREATE INDEX alert_opened ON revision(body->>'$.opened') WHERE is_winner AND type='alert';
CREATE INDEX alert_rule ON revision(body->>'$.rule', body->>'$.opened') WHERE is_winner AND type='alert';
CREATE INDEX alert_running ON revision(did) WHERE is_winner AND type='alert' AND body->>'$.state'='open';
CREATE VIEW alert AS
  SELECT d.id AS id, d.seq AS seq, r.type AS type, d.space AS space, r.gen AS gen, r.hash AS hash, r.stored AS stored, d.live_leaves AS live_leaves,
         r.body AS body, r.body->>'$.rule' AS rule, r.body->>'$.opened' AS opened, r.body->>'$.state' AS state, r.body->>'$.closed' AS closed
  FROM revision r JOIN document d ON d.did = r.did WHERE r.is_winner AND NOT r.deleted AND r.type='alert';
