-- 依托单位变更: what kind of unit the new host is, whose it is and in which industry, since whom an organisation answers
-- to follows from that. What was planned before this does not say it and has to be planned anew; what was carried out
-- stays as it is.
-- Back: ALTER TABLE reorganisation DROP COLUMN to_host_type, DROP COLUMN to_host_affiliation, DROP COLUMN
-- to_host_industry; what was entered of the organisations stays.
ALTER TABLE reorganisation ADD COLUMN to_host_type VARCHAR(20);
ALTER TABLE reorganisation ADD COLUMN to_host_affiliation VARCHAR(2);
ALTER TABLE reorganisation ADD COLUMN to_host_industry VARCHAR(3);
