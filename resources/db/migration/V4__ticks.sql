-- What a person has ticked in checklists: one sealable value, none where nothing is ticked. Not
-- filled here, since in a protected folder nothing personal may stand unsealed.
ALTER TABLE person ADD COLUMN ticks BLOB;
