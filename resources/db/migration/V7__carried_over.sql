-- An answer may say which career it was carried over from. It says so within its value, so nothing
-- changes here; but a Milepost of before would take such answers for damaged, and must not open them.
SELECT 1;
