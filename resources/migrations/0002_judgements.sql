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
