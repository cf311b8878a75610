-- SPDX-License-Identifier: GPL-3.0-or-later
-- Ratings and reports: the stars a mention's author gave (in tenths, 0 for none), and what sources say over time.
ALTER TABLE mention ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;
-- step is ms between readings that mentions add up to, 0 for figures that a source publishes; changed is UTC ms of the last write.
CREATE TABLE gauge(
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK(kind IN ('stars','reports')),
  source TEXT NOT NULL,
  step INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL);
CREATE TABLE reading(
  gauge INTEGER NOT NULL REFERENCES gauge(key),
  at INTEGER NOT NULL,
  sum REAL NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY(gauge, at)) WITHOUT ROWID;
