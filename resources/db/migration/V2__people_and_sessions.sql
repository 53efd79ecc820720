-- What is personal is one sealable value a row: JSON, or the same encrypted.
ALTER TABLE person ADD COLUMN details BLOB NOT NULL DEFAULT x'7B7D';
UPDATE person SET details = CAST(json_object('name', name) AS BLOB);
ALTER TABLE person DROP COLUMN name;
ALTER TABLE person ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;

-- The role packs that closed sessions were scored with, each once, under its SHA-256.
CREATE TABLE pack (
  key  TEXT PRIMARY KEY,
  json BLOB NOT NULL
) STRICT, WITHOUT ROWID;

ALTER TABLE assessment ADD COLUMN counsel BLOB NOT NULL DEFAULT x'7B7D';
ALTER TABLE assessment ADD COLUMN closed_at INTEGER;
ALTER TABLE assessment ADD COLUMN pack TEXT REFERENCES pack (key);

DROP INDEX assessment_in_progress;
CREATE UNIQUE INDEX assessment_in_progress ON assessment (person_id, role)
  WHERE closed_at IS NULL;
CREATE INDEX assessment_of_person ON assessment (person_id, role, id);

-- Who is sealable; people that were deleted stay in the list by their id alone.
CREATE TABLE audit (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  at        INTEGER NOT NULL,
  who       BLOB    NOT NULL,
  action    TEXT    NOT NULL,
  person_id INTEGER
) STRICT;

-- How the data key is wrapped, while what is personal is encrypted; else no row.
CREATE TABLE vault (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  wraps BLOB NOT NULL
) STRICT;
