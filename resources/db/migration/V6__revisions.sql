-- Which revision of a plan an agreement made; none for anything else, and for agreements of before.
ALTER TABLE audit ADD COLUMN revision INTEGER;
