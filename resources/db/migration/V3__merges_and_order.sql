-- Who was merged into whom, by number only, so that somebody can be found in backups made before.
CREATE TABLE merged (
  gone       INTEGER PRIMARY KEY,
  gone_since INTEGER NOT NULL,
  kept       INTEGER NOT NULL
) STRICT;

CREATE INDEX merged_into ON merged (kept);

-- What was closed last is the latest, and that need not be what was added last.
DROP INDEX assessment_of_person;
CREATE INDEX assessment_of_person ON assessment (person_id, role, closed_at, saved_at);

CREATE INDEX audit_of_person ON audit (person_id, action, at);
