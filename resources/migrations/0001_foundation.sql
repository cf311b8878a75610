-- SPDX-License-Identifier: GPL-3.0-or-later
-- Records: documents with revision trees (sync.md 5.2 to 5.5). Lists read the views at the end.
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE document(
  did INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  space TEXT NOT NULL CHECK(space IN ('team','restricted')),
  type TEXT NOT NULL,
  seq INTEGER NOT NULL UNIQUE,
  winner INTEGER,
  deleted INTEGER NOT NULL DEFAULT 0,
  live_leaves INTEGER NOT NULL DEFAULT 0);
CREATE INDEX document_type ON document(type, seq);

CREATE TABLE revision(
  rid INTEGER PRIMARY KEY,
  did INTEGER NOT NULL REFERENCES document(did),
  gen INTEGER NOT NULL,
  hash TEXT NOT NULL,
  parent INTEGER REFERENCES revision(rid),
  leaf INTEGER NOT NULL DEFAULT 0,
  deleted INTEGER NOT NULL DEFAULT 0,
  is_winner INTEGER NOT NULL DEFAULT 0,
  type TEXT NOT NULL,
  space TEXT NOT NULL,
  stored INTEGER NOT NULL DEFAULT 0,
  body TEXT,
  UNIQUE(did, gen, hash));
CREATE INDEX revision_leaf ON revision(did) WHERE leaf;
CREATE INDEX revision_parent ON revision(parent) WHERE parent IS NOT NULL;
CREATE INDEX revision_winner ON revision(type, did) WHERE is_winner;
CREATE INDEX incident_phase ON revision(body->>'$.phase') WHERE is_winner AND type='incident';
CREATE INDEX entry_incident ON revision(body->>'$.incident', body->>'$.happened') WHERE is_winner AND type='entry';
CREATE INDEX evidence_incident ON revision(body->>'$.incident') WHERE is_winner AND type='evidence';
CREATE INDEX evidence_mention ON revision(body->>'$.mention') WHERE is_winner AND type='evidence';

CREATE TABLE blob(
  sha256 TEXT PRIMARY KEY,
  length INTEGER NOT NULL,
  data BLOB) WITHOUT ROWID;
CREATE TABLE attachment(
  rid INTEGER NOT NULL REFERENCES revision(rid),
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  length INTEGER NOT NULL,
  revpos INTEGER NOT NULL,
  digest TEXT,
  encoding TEXT,
  encoded_length INTEGER,
  PRIMARY KEY(rid, name)) WITHOUT ROWID;
CREATE TABLE local_document(id TEXT PRIMARY KEY, rev INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE peer(
  repid TEXT PRIMARY KEY, url TEXT NOT NULL, db TEXT NOT NULL, space TEXT NOT NULL, direction TEXT NOT NULL,
  filter TEXT, remote_seq TEXT, local_seq INTEGER NOT NULL DEFAULT 0, state TEXT) WITHOUT ROWID;
CREATE TABLE refused(
  repid TEXT NOT NULL, docid TEXT NOT NULL, rev TEXT NOT NULL, status INTEGER, reason TEXT, at INTEGER,
  PRIMARY KEY(repid, docid, rev)) WITHOUT ROWID;
CREATE TABLE draft(id TEXT PRIMARY KEY, base TEXT, body TEXT NOT NULL, saved INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE lease(name TEXT PRIMARY KEY, owner TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;

-- Mentions: what the world said. Only intake writes them; they never sync.
CREATE TABLE source_local(
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  fold TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT,
  last_item INTEGER,
  last_poll INTEGER,
  next_poll INTEGER,
  error TEXT,
  error_since INTEGER,
  silent INTEGER NOT NULL DEFAULT 0,
  removed INTEGER NOT NULL DEFAULT 0);
CREATE TABLE author(
  key INTEGER PRIMARY KEY,
  fold TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  reach INTEGER NOT NULL DEFAULT 0,
  ignored INTEGER NOT NULL DEFAULT 0);
CREATE TABLE site(key INTEGER PRIMARY KEY, host TEXT NOT NULL UNIQUE);
CREATE TABLE language(key INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);
CREATE TABLE mention(
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source INTEGER NOT NULL,
  channel INTEGER NOT NULL,
  language INTEGER NOT NULL,
  sentiment INTEGER NOT NULL DEFAULT 0,
  published INTEGER NOT NULL,
  arrived INTEGER NOT NULL,
  reach INTEGER NOT NULL DEFAULT 0,
  flags INTEGER NOT NULL DEFAULT 0,
  author INTEGER NOT NULL,
  site INTEGER NOT NULL,
  item TEXT,
  url TEXT,
  title TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '');
CREATE INDEX mention_published ON mention(published);
CREATE INDEX mention_author ON mention(author, published);
CREATE TABLE mention_key(key INTEGER PRIMARY KEY);
CREATE TABLE mention_hour(
  hour INTEGER PRIMARY KEY,
  first_row INTEGER NOT NULL,
  last_row INTEGER NOT NULL,
  mentions INTEGER NOT NULL);
CREATE VIRTUAL TABLE mention_text USING fts5(
  title, body, content='mention', content_rowid='row', tokenize='foreshock', columnsize=0);

-- A watch has a key for each query it ever had; hits and counts of retired keys are cleared in the background.
CREATE TABLE watch_local(
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  query TEXT NOT NULL,
  paused INTEGER NOT NULL DEFAULT 0,
  top_row INTEGER NOT NULL,
  next_row INTEGER NOT NULL,
  retired INTEGER NOT NULL DEFAULT 0);
CREATE INDEX watch_local_id ON watch_local(id) WHERE NOT retired;
CREATE TABLE watch_hit(
  watch INTEGER NOT NULL,
  published INTEGER NOT NULL,
  mention INTEGER NOT NULL,
  PRIMARY KEY(watch, published, mention)) WITHOUT ROWID;
-- watch 0 counts everything; bucket is UTC milliseconds of its start.
CREATE TABLE rollup_1m(
  watch INTEGER NOT NULL, bucket INTEGER NOT NULL, sentiment INTEGER NOT NULL, channel INTEGER NOT NULL,
  language INTEGER NOT NULL, mentions INTEGER NOT NULL, reach INTEGER NOT NULL,
  PRIMARY KEY(watch, bucket, sentiment, channel, language)) WITHOUT ROWID;
CREATE TABLE rollup_15m(
  watch INTEGER NOT NULL, bucket INTEGER NOT NULL, sentiment INTEGER NOT NULL, channel INTEGER NOT NULL,
  language INTEGER NOT NULL, mentions INTEGER NOT NULL, reach INTEGER NOT NULL,
  PRIMARY KEY(watch, bucket, sentiment, channel, language)) WITHOUT ROWID;

-- What lists and forms read.
CREATE VIEW record AS
  SELECT d.id AS id, d.seq AS seq, d.space AS space, r.type AS type, r.gen AS gen, r.hash AS hash, r.stored AS stored,
         d.live_leaves AS live_leaves, r.body AS body
  FROM revision r JOIN document d ON d.did = r.did WHERE r.is_winner AND NOT r.deleted;
CREATE VIEW incident AS
  SELECT d.id AS id, d.seq AS seq, d.space AS space, r.stored AS stored, d.live_leaves AS live_leaves, r.body AS body,
         r.body->>'$.phase' AS phase, r.body->>'$.level' AS level, r.body->>'$.detected' AS detected
  FROM revision r JOIN document d ON d.did = r.did WHERE r.is_winner AND NOT r.deleted AND r.type='incident';
CREATE VIEW entry AS
  SELECT d.id AS id, d.seq AS seq, r.body AS body, r.body->>'$.incident' AS incident, r.body->>'$.happened' AS happened
  FROM revision r JOIN document d ON d.did = r.did WHERE r.is_winner AND NOT r.deleted AND r.type='entry';
CREATE VIEW evidence AS
  SELECT d.id AS id, d.seq AS seq, r.body AS body, r.body->>'$.incident' AS incident, r.body->>'$.mention' AS mention
  FROM revision r JOIN document d ON d.did = r.did WHERE r.is_winner AND NOT r.deleted AND r.type='evidence';
CREATE VIEW watch AS
  SELECT d.id AS id, d.seq AS seq, r.body AS body, l.key AS key, l.next_row AS next_row, l.top_row AS top_row
  FROM revision r JOIN document d ON d.did = r.did LEFT JOIN watch_local l ON l.id = d.id AND NOT l.retired
  WHERE r.is_winner AND NOT r.deleted AND r.type='watch';
