-- What a person decided about their plan in a session: one sealable value, none where nothing is
-- decided. The plan itself is worked out anew from it and not kept.
ALTER TABLE assessment ADD COLUMN plan BLOB;
