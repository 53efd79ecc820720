-- "Mile" in ASCII: tells a Milepost database from any other SQLite file by its first 100 bytes.
PRAGMA application_id = 1298754661;

-- Times are milliseconds since 1970-01-01T00:00Z.
CREATE TABLE person (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  name       TEXT    NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- All answers of one assessment are one value, so that reading a person's history or summing over
-- everybody touches one row an assessment.
CREATE TABLE assessment (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id  INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  role       TEXT    NOT NULL,
  rung       TEXT    NOT NULL,
  answers    BLOB    NOT NULL,
  place      TEXT,
  created_at INTEGER NOT NULL,
  saved_at   INTEGER
) STRICT;

CREATE UNIQUE INDEX assessment_in_progress ON assessment (person_id, role);
